import { oneBy } from '@wijkgraph/kit';
import { Objection } from './objection.entity.ts';

export const objectionById = oneBy(Objection, 'id');
