import { deleted, dutchDay, ErasureReceipt, type RecordKind, type Retention } from '@wijkgraph/kit';
import { BirthDateCorrection } from '../birth-date/birth-date-correction.entity.ts';
import { Household, HouseholdMember } from '../household/household.entity.ts';
import { NetworkMember } from '../network-member/network-member.entity.ts';
import { Resident } from '../resident/resident.entity.ts';

/**
 * Who somebody is has no ground of its own: it is kept for what rests on it elsewhere, also that they represent somebody. The coordinator
 * asks for it when nothing rests on it any more; what counts here is how long nobody saw a reason to put anything there.
 */
const resident: RecordKind = {
  name: 'resident',
  table: Resident,
  subject: 'id',
  laws: [['AVG', 'true']],
  ended: `greatest(record.recorded_at, (select max(${dutchDay('m.member_to')}) from household_member m where m.resident_id = record.id))`,
  goes: [
    deleted(NetworkMember, 'resident_id = any(:records)'),
    deleted(BirthDateCorrection, 'resident_id = any(:records)'),
    deleted(
      Household,
      `id in (select household_id from household_member where resident_id = any(:records)) and not exists
        (select from household_member other where other.household_id = household.id and not other.resident_id = any(:records))`,
    ),
    deleted(HouseholdMember, 'resident_id = any(:records)'),
    deleted(Resident, 'id = any(:records)'),
  ],
};

export const retention: Retention = { kinds: [resident], aboutNobody: [ErasureReceipt] };
