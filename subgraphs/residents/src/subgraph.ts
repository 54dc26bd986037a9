import { borrowed, ErasureReceipt, type SubgraphDefinition } from '@wijkgraph/kit';
import { birthDateCorrected } from '@wijkgraph/schema';
import { BirthDateCorrection } from './birth-date/birth-date-correction.entity.ts';
import { carrier } from './birth-date/carrier.ts';
import { toldOf } from './birth-date/carry-out.ts';
import { District } from './district/district.stub.ts';
import { Household, HouseholdMember } from './household/household.entity.ts';
import { householdById } from './household/household.loaders.ts';
import { householdAnswers } from './household/household.siblings.ts';
import { HouseholdMemberResolver, HouseholdResolver } from './household/household.resolver.ts';
import { NetworkMember } from './network-member/network-member.entity.ts';
import { Resident } from './resident/resident.entity.ts';
import { residentById } from './resident/resident.loaders.ts';
import { residentAnswers } from './resident/resident.siblings.ts';
import { ResidentConnection, ResidentEdge, ResidentResolver } from './resident/resident.resolver.ts';
import { retention } from './retention/retention.ts';
import { SearchResolver } from './search/search.resolver.ts';

const shown = [Resident, Household, HouseholdMember, NetworkMember];

export const residents: SubgraphDefinition = {
  name: 'residents',
  types: [...shown, District, ResidentConnection, ResidentEdge],
  tables: [...shown, BirthDateCorrection, ErasureReceipt],
  appendOnly: [ErasureReceipt],
  retention,
  resolvers: [ResidentResolver, SearchResolver, HouseholdResolver, HouseholdMemberResolver],
  references: {
    Resident: { key: 'id', batch: residentById },
    Household: { key: 'id', batch: householdById },
    District: borrowed(District.withCode, 'code'),
  },
  answers: [...householdAnswers, ...residentAnswers],
  beside: (orm, siblings) => carrier(orm, correction => siblings.ask(birthDateCorrected, toldOf(correction))),
};
