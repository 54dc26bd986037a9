import { HelpQuestionEvent } from '@wijkgraph/support-plans';
import type { Staff } from '../directory/staff.ts';
import { chanceOf, weighted } from '../random/chance.ts';
import { between } from '../random/moments.ts';
import type { Row, Sink } from '../storage/row.ts';
import type { Question } from './questions.ts';
import { words } from './words.ts';

type Step = readonly [step: Row<HelpQuestionEvent>['step'], state: Question['state']];

const clarified: readonly Step[] = [
  ['REGISTERED', 'RECEIVED'],
  ['CLARIFIED', 'CLARIFYING'],
];

/** The usual way to each state. */
const courses: Readonly<Record<Question['state'], readonly Step[]>> = {
  RECEIVED: [['REGISTERED', 'RECEIVED']],
  ANSWERED: [
    ['REGISTERED', 'RECEIVED'],
    ['ANSWERED', 'ANSWERED'],
  ],
  CLARIFYING: clarified,
  WAITING: [...clarified, ['PLACED_ON_WAITING_LIST', 'WAITING']],
  IN_PLAN: [...clarified, ['CONCLUDED', 'IN_PLAN']],
  LIGHT_INTERVENTION: [...clarified, ['CONCLUDED', 'LIGHT_INTERVENTION']],
  REFERRED: [...clarified, ['CONCLUDED', 'REFERRED']],
  CLOSED: [...clarified, ['CONCLUDED', 'LIGHT_INTERVENTION'], ['CLOSED', 'CLOSED']],
  WITHDRAWN: [
    ['REGISTERED', 'RECEIVED'],
    ['WITHDRAWN', 'WITHDRAWN'],
  ],
};

const chanceOfCourses = chanceOf('courses of questions');

/** Writes down who took which step with a question when, and completes it with what they wrote on the way. */
export const addCourse = (question: Question, staff: Staff, today: Date, sink: Sink): void => {
  const { id, state, teamId, receivedAt, advisedWeight, lifeDomains } = question;
  const chance = chanceOfCourses(Number.parseInt(id.slice(0, 8), 16));
  const worker = chance.helpers.arrayElement(staff.workers);
  const steps = courses[state];
  const [domain] = lifeDomains;
  const helps = (domain && words[domain].help) ?? [];
  if (!steps.some(([step]) => step === 'CLARIFIED')) question.underlying = null;
  if (steps.length > 1) question.workerId = worker;
  if (state === 'ANSWERED') question.answer = helps[0] ?? null;
  if (advisedWeight === 'TAILORED')
    question.whyLighterHelpIsNotEnough = 'Eigen netwerk en algemene voorzieningen zijn geprobeerd en schieten tekort';
  if (steps.some(([, reached]) => reached === 'LIGHT_INTERVENTION') && advisedWeight !== 'TAILORED')
    question.lightHelp = helps.at(-1) ?? null;
  if (state === 'CLOSED')
    question.outcome = weighted(chance, [
      [60, 'HELPED'],
      [28, 'PARTLY_HELPED'],
      [12, 'NOT_HELPED'],
    ] as const);
  steps.forEach(([step, reached], place) =>
    sink.add<HelpQuestionEvent, 'id' | 'residentId'>(HelpQuestionEvent, {
      questionId: id,
      at: between(receivedAt, today, place / (steps.length + 1)),
      step,
      state: reached,
      teamId,
      workerId: place === 0 ? staff.host : worker,
      partyId: teamId,
    }),
  );
};
