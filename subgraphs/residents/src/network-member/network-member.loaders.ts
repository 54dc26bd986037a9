import { manyBy } from '@wijkgraph/kit';
import { NetworkMember } from './network-member.entity.ts';

export const networkOfResident = manyBy(NetworkMember, 'residentId', 'id');
