import { ContactMoment, HelpQuestion } from '@wijkgraph/support-plans';
import type { LifeDomain } from '@wijkgraph/schema';
import { type TeamId, teams } from '../../reference/teams.ts';
import type { TeamStaff } from '../directory/staff.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { needsByAge } from '../needs/need.ts';
import { isFirst, isMinor } from '../people/person.ts';
import { type Chance, chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { daysBetween, workingMoment } from '../random/moments.ts';
import type { Row, Sink } from '../storage/row.ts';
import { addCourse } from './course.ts';
import { channels, doors } from './ways-in.ts';
import { words } from './words.ts';

export type Question = Row<HelpQuestion>;

const YEAR = 365;
/** Days that a question without a name lies before it is answered. */
const LYING = 4;
const chanceOfQuestions = chanceOf('questions');
const chanceOfAnonymous = chanceOf('anonymous questions');

/** How many questions somebody asks in a year. */
const ASKS = {
  inNeed: [
    [34, 1],
    [45, 2],
    [21, 3],
  ],
  others: [
    [68, 0],
    [27, 1],
    [5, 2],
  ],
} as const;

const weights = [
  [16, 'OWN_STRENGTH'],
  [20, 'INFORMAL'],
  [40, 'GENERAL'],
  [24, 'TAILORED'],
] as const;

/** What a question without a plan has come to, by its age. */
const drawState = (chance: Chance, days: number): Question['state'] =>
  days < 45
    ? weighted(chance, [
        [22, 'RECEIVED'],
        [28, 'CLARIFYING'],
        [30, 'LIGHT_INTERVENTION'],
        [20, 'ANSWERED'],
      ] as const)
    : weighted(chance, [
        [30, 'ANSWERED'],
        [10, 'LIGHT_INTERVENTION'],
        [55, 'CLOSED'],
        [5, 'WITHDRAWN'],
      ] as const);

const isUnclarified = (state: Question['state']): boolean => ['RECEIVED', 'CLARIFYING', 'ANSWERED', 'WITHDRAWN'].includes(state);

/** Changes a question's state, and with it whether a weight has been advised. */
export const put = (question: Question, state: Question['state'], weight: Question['advisedWeight']): void => {
  question.state = state;
  question.advisedWeight = isUnclarified(state) ? null : weight;
};

const drawQuestion = (
  chance: Chance,
  id: string,
  about: LifeDomain,
  teamId: TeamId,
  youth: boolean,
  today: Date,
  days: number,
): Question => {
  const group = youth ? 'child' : 'adult';
  // Somebody asks for a job, and debts turn out to be the problem.
  const disguise = weighted(chance, needsByAge[group] as readonly (readonly [number, LifeDomain])[]);
  const disguised = disguise !== about && happens(chance, 0.3);
  const receivedAt = workingMoment(chance, today, 1, days);
  const entryPoint = weighted(chance, doors[group]);
  const question: Question = {
    id,
    residentId: null,
    teamId,
    districtCode: null,
    channel: weighted(chance, channels[group]),
    entryPoint,
    currentEntryPoint: entryPoint === 'WIJK_INFORMATIE_PUNT' || entryPoint === 'WIJKNETWERK' ? 'TEAM' : entryPoint,
    receivedAt,
    stated: chance.helpers.arrayElement(words[disguised ? disguise : about].asked),
    underlying: disguised || happens(chance, 0.2) ? words[about].behind : null,
    lifeDomains: disguised ? [about, disguise] : [about],
    riskFlags: [],
    urgency: weighted(chance, [
      [88, 'NORMAL'],
      [10, 'URGENT'],
      [2, 'CRISIS'],
    ] as const),
    advisedWeight: null,
    whyLighterHelpIsNotEnough: null,
    answer: null,
    lightHelp: null,
    outcome: null,
    outcomeNote: null,
    state: 'RECEIVED',
    workerId: null,
  };
  put(question, drawState(chance, daysBetween(receivedAt, today)), weighted(chance, weights));
  return question;
};

/** What somebody asked in the last year, oldest first. Whoever must be referred on asked at least once about that. */
export const questionsOf = (circumstances: Circumstances, today: Date): Question[] => {
  const { person, knownSince, needs, risk } = circumstances;
  if (person.team === null || circumstances.record !== 'ACTIVE') return [];
  const team = person.team;
  const chance = chanceOfQuestions(person.number);
  const known = Math.min(YEAR, Math.floor(daysBetween(knownSince, today)) - 4);
  if (known < 2) return [];
  const asks = weighted<number>(chance, needs.length > 0 ? ASKS.inNeed : ASKS.others);
  const count = isFirst(person) ? needs.length : Math.max(asks, risk ? 1 : 0);
  const group = isMinor(person) ? needsByAge.child : person.age < 67 ? needsByAge.adult : needsByAge.old;
  return Array.from({ length: count }, (_, place) => {
    const about =
      (place === 0 ? risk?.domain : undefined) ?? needs[place % Math.max(1, needs.length)] ?? weighted<LifeDomain>(chance, group);
    const question = drawQuestion(chance, idOf('question', person.number, place), about, team, isMinor(person), today, known);
    question.residentId = person.id;
    question.districtCode = person.districtCode;
    if (place === 0 && risk) question.riskFlags = [risk.kind];
    return question;
  }).toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
};

/** What the host wrote down of somebody who walked in and left a question. */
const addWalkIn = ({ id, teamId, districtCode, channel, receivedAt }: Question, workerId: string, sink: Sink): void =>
  sink.add(ContactMoment, {
    id: idOf('walk-in', id),
    residentId: null,
    teamId,
    districtCode,
    workerId,
    questionId: id,
    kind: 'SUPPORT',
    channel,
    at: receivedAt,
    lifeDomains: [],
    note: null,
  });

/** Questions of people who give no name, a few for each resident: answered at once, or still to be. */
export const addAnonymousQuestions = (number: number, staff: TeamStaff, today: Date, sink: Sink): void => {
  const chance = chanceOfAnonymous(number);
  const count = weighted(chance, [
    [68, 0],
    [26, 1],
    [6, 2],
  ] as const);
  for (let place = 0; place < count; place++) {
    const team = chance.helpers.arrayElement(teams).id;
    const about = weighted<LifeDomain>(chance, needsByAge.adult);
    const question = drawQuestion(chance, idOf('anonymous question', number, place), about, team, false, today, YEAR);
    put(question, daysBetween(question.receivedAt, today) < LYING ? 'RECEIVED' : 'ANSWERED', null);
    addCourse(question, staff(team), today, sink);
    sink.add(HelpQuestion, question);
    if (question.channel === 'WALK_IN') addWalkIn(question, staff(team).host, sink);
  }
};
