import { oneBy } from '@wijkgraph/kit';
import { Organisation } from './organisation.entity.ts';

export const organisationById = oneBy(Organisation, 'id');
