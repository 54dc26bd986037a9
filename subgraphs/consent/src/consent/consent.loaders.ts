import { manyBy, oneBy } from '@wijkgraph/kit';
import { Consent } from './consent.entity.ts';
import { ConsentProvision } from './consent-provision.entity.ts';

export const consentById = oneBy(Consent, 'id');

export const provisionsOfConsent = manyBy(ConsentProvision, 'consentId', 'id');
