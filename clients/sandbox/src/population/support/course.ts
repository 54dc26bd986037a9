import { HelpQuestionEvent } from '@wijkgraph/support-plans';
import { personas } from '../../identity/personas.ts';
import type { Staff } from '../directory/staff.ts';
import { teams } from '../../reference/teams.ts';
import { chanceOf, happens, weighted } from '../random/chance.ts';
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

const FIRST = personas.resident.resident;

/** The part of all questions that came in at a team that does not answer them. */
const REROUTED = 0.04;

const chanceOfCourses = chanceOf('courses of questions');

/** Writes down who took which step with a question when, and completes it with what they wrote on the way. */
export const addCourse = (question: Question, staff: Staff, today: Date, sink: Sink): void => {
  const { id, state, teamId, receivedAt, advisedWeight, lifeDomains } = question;
  const chance = chanceOfCourses(Number.parseInt(id.slice(0, 8), 16));
  const drawn = chance.helpers.arrayElement(staff.workers);
  // Whom every example begins with is known to the worker whom it is asked as.
  const worker = question.residentId === FIRST ? (staff.workers[0] ?? drawn) : drawn;
  const steps = [...courses[state]];
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
  const { entryPoint, currentEntryPoint } = question;
  // Somebody came to another team than the one of their wijk: an unclear front door.
  const rerouted = happens(chance, REROUTED);
  const first: string = rerouted ? chance.helpers.arrayElement(teams.filter(team => team.id !== teamId)).id : teamId;
  if (rerouted || entryPoint !== currentEntryPoint) steps.splice(1, 0, ['HANDED_OVER', 'RECEIVED']);
  steps.forEach(([step, reached], place) =>
    sink.add<HelpQuestionEvent, 'id' | 'residentId'>(HelpQuestionEvent, {
      questionId: id,
      at: between(receivedAt, today, place / (steps.length + 1)),
      step,
      state: reached,
      entryPoint: place === 0 ? entryPoint : currentEntryPoint,
      teamId: place === 0 ? first : teamId,
      workerId: place === 0 ? null : worker,
      partyId: place === 0 ? first : teamId,
    }),
  );
};
