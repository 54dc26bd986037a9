import { ContactMoment, HelpQuestion } from '@wijkgraph/support-plans';
import type { Staff } from '../directory/staff.ts';
import { chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { daysBetween, workingMoment } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import { addCourse } from './course.ts';
import type { Question } from './questions.ts';
import { channels } from './ways-in.ts';
import { words } from './words.ts';

/** Days in which the talks about a question take place. */
const TALKS_WITHIN = 60;

const chanceOfTalks = chanceOf('talks');

/** Writes a question down, and the talks that it led to. */
export const addQuestion = (question: Question, staff: Staff, today: Date, sink: Sink): void => {
  addCourse(question, staff, today, sink);
  sink.add(HelpQuestion, question);
  if (question.residentId === null) return;
  const chance = chanceOfTalks(Number.parseInt(question.id.slice(0, 8), 16));
  const [domain] = question.lifeDomains;
  const age = Math.max(1, Math.floor(daysBetween(question.receivedAt, today)) - 3);
  const talks = weighted(chance, [
    [25, 0],
    [35, 1],
    [25, 2],
    [15, 3],
  ] as const);
  for (let place = 0; place < talks; place++) {
    const told = happens(chance, 0.6) && domain !== undefined;
    sink.add(ContactMoment, {
      id: idOf('talk', question.id, place),
      residentId: question.residentId,
      teamId: question.teamId,
      districtCode: question.districtCode,
      questionId: null,
      workerId: chance.helpers.arrayElement(staff.workers),
      kind: 'SUPPORT',
      channel: weighted(chance, channels.adult),
      at: workingMoment(chance, today, Math.max(1, age - TALKS_WITHIN), age),
      lifeDomains: told ? [domain] : [],
      note: told ? chance.helpers.arrayElement(words[domain].help) : null,
    });
  }
};
