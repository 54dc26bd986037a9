import { deleted, ErasureReceipt, type RecordKind, type Retention } from '@wijkgraph/kit';
import { MandatoryReferralEvent } from '../mandatory-referral/mandatory-referral-event.entity.ts';
import { MandatoryReferral } from '../mandatory-referral/mandatory-referral.entity.ts';
import { ApplicationEvent } from '../provision-application/application-event.entity.ts';
import { ProvisionApplication } from '../provision-application/provision-application.entity.ts';
import { ReferralEvent } from '../referral/referral-event.entity.ts';
import { Referral } from '../referral/referral.entity.ts';

/** What touches growing up and parenting belongs to a youth dossier; all else is support under the Wmo. */
const byLifeDomains: RecordKind['laws'] = [
  ['JEUGDWET', `'PARENTING' = any(record.life_domains)`],
  ['WMO', 'true'],
];

/** Ends with its last step; the consent that ended under it is no end, for somebody must still see that it did. */
const referral: RecordKind = {
  name: 'referral',
  table: Referral,
  subject: 'residentId',
  laws: byLifeDomains,
  ended: `case when record.stored_state in ('COMPLETED', 'REJECTED', 'FAILED', 'CANCELLED')
    then coalesce((select max(e.at) from referral_event e where e.referral_id = record.id), record.recorded_at) end`,
  goes: [deleted(MandatoryReferral, 'referral_id = any(:records)'), deleted(Referral, 'id = any(:records)')],
  follows: [ReferralEvent],
};

const mandatoryReferral: RecordKind = {
  name: 'mandatory-referral',
  table: MandatoryReferral,
  subject: 'residentId',
  laws: [['WMO', 'true']],
  ended: `case when record.state <> 'OPEN'
    then greatest(record.recorded_at, record.settled_at, (select max(e.at) from referral_event e where e.referral_id = record.referral_id)) end`,
  goes: [deleted(MandatoryReferral, 'id = any(:records)')],
  follows: [MandatoryReferralEvent],
};

/** One that was withdrawn before it was decided was broken off (selection list, result 8.4.1), and goes sooner. */
const application: RecordKind = {
  name: 'provision-application',
  table: ProvisionApplication,
  subject: 'residentId',
  laws: [['ARCHIEFWET', `record.state = 'WITHDRAWN' and record.decided_at is null`], ...byLifeDomains],
  ended: `case when record.state in ('GRANTED', 'REFUSED', 'WITHDRAWN')
    then coalesce((select max(e.at) from application_event e where e.application_id = record.id),
      record.decided_at, record.submitted_at, record.recorded_at) end`,
  goes: [deleted(ProvisionApplication, 'id = any(:records)')],
  follows: [ApplicationEvent],
};

export const retention: Retention = { kinds: [mandatoryReferral, referral, application], aboutNobody: [ErasureReceipt] };
