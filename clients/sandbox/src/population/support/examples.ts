import { WaitingListEntry } from '@wijkgraph/support-plans';
import { referenceId } from '../../reference/reference-id.ts';
import type { Staff } from '../directory/staff.ts';
import { isFirst, type Person } from '../people/person.ts';
import { daysBefore, dateOf } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import type { Question } from './questions.ts';
import { addQuestion } from './talks.ts';
import { words } from './words.ts';

const NINE_IN_THE_MORNING = 8 / 24;

const examples = [
  { state: 'RECEIVED', weight: null, days: 3 },
  // The team ends clarifying with an advised weight: it stands already.
  { state: 'CLARIFYING', weight: 'GENERAL', days: 3 },
  { state: 'WAITING', weight: 'GENERAL', days: 20 },
] as const;

/** What the first resident asked and is at the same step whatever day it is: worked operations go on from there, by these ids. */
export const addExamples = ({ id: residentId, districtCode, team, ...person }: Person, staff: Staff, today: Date, sink: Sink): void => {
  if (!isFirst(person) || team === null) return;
  examples.forEach(({ state, weight, days }, place) => {
    const question: Question = {
      id: referenceId('example', place + 1),
      residentId,
      teamId: team,
      districtCode,
      channel: 'PHONE',
      entryPoint: 'TEAM',
      currentEntryPoint: 'TEAM',
      receivedAt: daysBefore(today, days - NINE_IN_THE_MORNING),
      stated: words.WORK_EDUCATION.asked[0] as string,
      underlying: null,
      lifeDomains: ['WORK_EDUCATION'],
      riskFlags: [],
      urgency: 'NORMAL',
      advisedWeight: weight,
      whyLighterHelpIsNotEnough: null,
      answer: null,
      lightHelp: null,
      outcome: null,
      outcomeNote: null,
      state,
      workerId: null,
    };
    addQuestion(question, staff, today, sink);
    if (state !== 'WAITING') return;
    const waits = { residentId, teamId: team, questionId: question.id, youth: false, urgency: question.urgency };
    const since = dateOf(daysBefore(today, days - 5));
    sink.add(WaitingListEntry, { id: referenceId('example', place + 1), ...waits, since, until: null, endReason: null, workerId: null });
  });
};
