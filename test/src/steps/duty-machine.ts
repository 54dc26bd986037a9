import { randomUUID } from 'node:crypto';
import { MandatoryReferral } from '@wijkgraph/referrals';
import { rowsOf } from '../federation/stored.ts';
import { residentId } from '../world/resident-seed.ts';
import { LONG_AGO, WORKER } from '../world/worker.ts';
import { doesWith, type Held, type Machine, put } from './machine.ts';

type DutyState = 'OPEN' | 'REFERRED' | 'REFUSED_BY_RESIDENT';

const aReferral = async ({ federation }: Held): Promise<string | undefined> =>
  (await rowsOf<{ id: string }>(federation, 'referrals', 'select id from referral limit 1'))[0]?.id;

/** A duty to refer on is refused once; how it is fulfilled is under test in `work/mandatory-referrals.test.ts`. */
export const duties = (held: Held): Machine<DutyState> => ({
  states: ['OPEN', 'REFERRED', 'REFUSED_BY_RESIDENT'],
  steps: [
    {
      called: 'recordRefusal',
      from: ['OPEN'],
      take: id => doesWith(held, 'recordRefusal', id, 'worker-wielwijk', 'mandatoryReferralId'),
    },
  ],
  async make(state) {
    const id = randomUUID();
    const settled = state === 'OPEN' ? { settledAt: null, settledBy: null } : { settledAt: LONG_AGO, settledBy: WORKER };
    await put(held, 'referrals', MandatoryReferral, {
      id,
      residentId: residentId(1),
      questionId: randomUUID(),
      trigger: 'DOMESTIC_VIOLENCE',
      lifeDomain: 'DOMESTIC_RELATIONS',
      toPartyId: 'vivenz',
      state,
      referralId: state === 'REFERRED' ? await aReferral(held) : null,
      recordedAt: LONG_AGO,
      ...settled,
    });
    return id;
  },
});
