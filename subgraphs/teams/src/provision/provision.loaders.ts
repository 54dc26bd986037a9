import { oneBy } from '@wijkgraph/kit';
import { Provision } from './provision.entity.ts';

export const provisionById = oneBy(Provision, 'id');
