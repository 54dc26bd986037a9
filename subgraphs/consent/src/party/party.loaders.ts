import { oneBy } from '@wijkgraph/kit';
import { Grantee } from './grantee.entity.ts';

export const granteeById = oneBy(Grantee, 'id');
