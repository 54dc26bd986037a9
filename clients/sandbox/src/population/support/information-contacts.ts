import { ContactMoment } from '@wijkgraph/support-plans';
import { teams } from '../../reference/teams.ts';
import type { TeamStaff } from '../directory/staff.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { daysBetween, workingMoment } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import { informationAsked } from './words.ts';

const YEAR = 365;
const chanceOfContacts = chanceOf('information contacts');

/** Contacts for information and advice in the last year, about three for each resident: mostly with somebody who gives no name. */
export const addInformationContacts = ({ person, record, knownSince }: Circumstances, staff: TeamStaff, today: Date, sink: Sink): void => {
  const chance = chanceOfContacts(person.number);
  const count = chance.number.int({ min: 1, max: 5 }) - (happens(chance, 0.06) ? 1 : 0);
  const known = Math.floor(daysBetween(knownSince, today)) - 4;
  for (let place = 0; place < count; place++) {
    const named = happens(chance, 0.12) && record === 'ACTIVE' && known > 1;
    const teamId = (named ? person.team : null) ?? chance.helpers.arrayElement(teams).id;
    const { host, workers } = staff(teamId);
    const walkedIn = happens(chance, 0.6);
    const at = workingMoment(chance, today, 1, named ? Math.min(YEAR, known) : YEAR);
    const noted = !named && happens(chance, 0.3);
    sink.add(ContactMoment, {
      id: idOf('information contact', person.number, place),
      residentId: named ? person.id : null,
      teamId,
      districtCode: named ? person.districtCode : null,
      questionId: null,
      workerId: walkedIn ? host : chance.helpers.arrayElement(workers),
      kind: 'INFORMATION',
      channel: walkedIn
        ? 'WALK_IN'
        : weighted(chance, [
            [60, 'PHONE'],
            [20, 'EMAIL'],
            [15, 'COMMUNITY_CENTRE'],
            [5, 'SCHOOL'],
          ] as const),
      at,
      lifeDomains: noted ? ['INSTRUMENTAL_ADL'] : [],
      note: noted ? chance.helpers.arrayElement(informationAsked) : null,
    });
  }
};
