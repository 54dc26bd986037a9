import { deleted, dutchDay, ErasureReceipt, type RecordKind, type Retention } from '@wijkgraph/kit';
import { Household, HouseholdMember } from '../household/household.entity.ts';
import { NetworkMember } from '../network-member/network-member.entity.ts';
import { Representative } from '../representative/representative.entity.ts';
import { Resident } from '../resident/resident.entity.ts';

/** Of the one who represents: it shows on whose word somebody else's consents stand. With that other it goes as well. */
const representative: RecordKind = {
  name: 'representative',
  table: Representative,
  subject: 'representativeId',
  laws: [['AVG', 'true']],
  ended: dutchDay('record.represents_to'),
  goes: [deleted(Representative, 'id = any(:records)')],
};

/**
 * Who somebody is has no ground of its own: it is kept for what rests on it elsewhere, and for whom they represent. The coordinator
 * asks for it when nothing rests on it any more; what counts here is how long nobody saw a reason to put anything there.
 */
const resident: RecordKind = {
  name: 'resident',
  table: Resident,
  subject: 'id',
  laws: [['AVG', 'true']],
  ended: `case when not exists (select from representative r where r.representative_id = record.id)
    then greatest(record.recorded_at,
      (select max(${dutchDay('m.member_to')}) from household_member m where m.resident_id = record.id)) end`,
  goes: [
    deleted(NetworkMember, 'resident_id = any(:records)'),
    deleted(Representative, 'resident_id = any(:records)'),
    deleted(
      Household,
      `id in (select household_id from household_member where resident_id = any(:records)) and not exists
        (select from household_member other where other.household_id = household.id and not other.resident_id = any(:records))`,
    ),
    deleted(HouseholdMember, 'resident_id = any(:records)'),
    deleted(Resident, 'id = any(:records)'),
  ],
};

export const retention: Retention = { kinds: [representative, resident], aboutNobody: [ErasureReceipt] };
