import { WaitingListEntry } from '@wijkgraph/support-plans';
import type { Circumstances } from '../needs/circumstances.ts';
import { isMinor } from '../people/person.ts';
import { chanceOf, happens, idOf } from '../random/chance.ts';
import { between, dateOf } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import { put, type Question } from './questions.ts';

/** Of the children who need something and have no plan, and of the adults: waiting lists are mainly for youth. */
const WAITS = { youth: 0.78, adult: 0.03 };

const chanceOfWaiting = chanceOf('waiting');

/** Who waits for the team to begin, or waited until a plan began. Waits only who asked; the last question is the one that waits. */
export const addWaiting = (
  { person, needs }: Circumstances,
  questions: readonly Question[],
  planBegan: Date | null,
  today: Date,
  sink: Sink,
): void => {
  const question = questions.at(-1);
  if (!question || needs.length === 0) return;
  const chance = chanceOfWaiting(person.number);
  const youth = isMinor(person);
  const entry = {
    id: idOf('waiting', person.number),
    residentId: person.id,
    teamId: question.teamId,
    questionId: question.id,
    youth,
    urgency: question.urgency,
  };
  const since = between(question.receivedAt, today, 0.1);
  if (planBegan !== null) {
    if (planBegan <= since || !happens(chance, youth ? 0.5 : 0.1)) return;
    sink.add(WaitingListEntry, {
      ...entry,
      since: dateOf(since),
      until: dateOf(planBegan),
      endReason: 'STARTED',
      workerId: question.workerId,
    });
  } else if (happens(chance, youth ? WAITS.youth : WAITS.adult)) {
    put(question, 'WAITING', 'TAILORED');
    sink.add(WaitingListEntry, { ...entry, since: dateOf(since), until: null, endReason: null, workerId: null });
  }
};
