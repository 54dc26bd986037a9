import { borrowed, ErasureReceipt, type SubgraphDefinition } from '@wijkgraph/kit';
import { District } from './district/district.stub.ts';
import { Household, HouseholdMember } from './household/household.entity.ts';
import { householdById } from './household/household.loaders.ts';
import { HouseholdMemberResolver, HouseholdResolver } from './household/household.resolver.ts';
import { NetworkMember } from './network-member/network-member.entity.ts';
import { Representative } from './representative/representative.entity.ts';
import { RepresentativeResolver } from './representative/representative.resolver.ts';
import { Resident } from './resident/resident.entity.ts';
import { residentById } from './resident/resident.loaders.ts';
import { ResidentConnection, ResidentEdge, ResidentResolver } from './resident/resident.resolver.ts';
import { retention } from './retention/retention.ts';

const types = [Resident, Household, HouseholdMember, Representative, NetworkMember];

export const residents: SubgraphDefinition = {
  name: 'residents',
  types: [...types, District, ResidentConnection, ResidentEdge],
  tables: [...types, ErasureReceipt],
  appendOnly: [ErasureReceipt],
  retention,
  resolvers: [ResidentResolver, HouseholdResolver, HouseholdMemberResolver, RepresentativeResolver],
  references: {
    Resident: { key: 'id', batch: residentById },
    Household: { key: 'id', batch: householdById },
    District: borrowed(District.withCode, 'code'),
  },
};
