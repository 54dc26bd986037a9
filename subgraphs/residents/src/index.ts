export { migrations } from '../migrations/index.ts';
export { Household, HouseholdMember } from './household/household.entity.ts';
export { NetworkMember } from './network-member/network-member.entity.ts';
export { Representative } from './representative/representative.entity.ts';
export { Resident } from './resident/resident.entity.ts';
export { residents } from './subgraph.ts';
