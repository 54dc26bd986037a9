import { EVERY_CATEGORY } from '@wijkgraph/schema';
import type { Staff } from '../directory/staff.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { chanceOf, idOf } from '../random/chance.ts';
import { between, daysBefore } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import { addConsent } from './consent-rows.ts';
import { wordOf } from './word.ts';

const chanceOfRecording = chanceOf('consent to record');

/** The consent that lets the team of the wijk record somebody: everything, for all that a team does. */
export const addRecordConsent = ({ person, record, knownSince }: Circumstances, staff: Staff, today: Date, sink: Sink): void => {
  const { number, id: residentId, team } = person;
  if (team === null || record === 'NEVER') return;
  const chance = chanceOfRecording(number);
  const ended = between(knownSince, today, chance.number.float({ min: 0.3, max: 0.95 }));
  addConsent(
    {
      id: idOf('consent to record', number),
      residentId,
      granteeId: team,
      action: 'RECORD',
      lines: [
        {
          categories: EVERY_CATEGORY,
          purposes: ['SUPPORT', 'INTAKE', 'REFERRAL', 'PROVISION_APPLICATION'],
          from: knownSince,
          until: record === 'EXPIRED' ? ended : null,
        },
      ],
      recordedAt: knownSince,
      requestedAt: chance.datatype.boolean(0.1) ? daysBefore(knownSince, chance.number.int({ min: 1, max: 14 })) : null,
      ended: record === 'WITHDRAWN' ? { at: ended, as: 'WITHDRAWN' } : null,
      word: wordOf(person),
      by: { worker: chance.helpers.arrayElement(staff.workers), team },
    },
    sink,
  );
};
