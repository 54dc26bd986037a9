export { migrations } from '../migrations/index.ts';
export { BirthDateCorrection } from './birth-date/birth-date-correction.entity.ts';
export { carryOutLeftBehind } from './birth-date/carrier.ts';
export { Household, HouseholdMember } from './household/household.entity.ts';
export { NetworkMember } from './network-member/network-member.entity.ts';
export { Resident } from './resident/resident.entity.ts';
export { residents } from './subgraph.ts';
