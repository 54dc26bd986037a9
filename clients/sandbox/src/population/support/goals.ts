import { Action, Assessment, AssessmentScore, Goal } from '@wijkgraph/support-plans';
import { LifeDomain, lifeDomains } from '@wijkgraph/schema';
import { provisions } from '../../reference/index.ts';
import { isFirst } from '../people/person.ts';
import { type Chance, chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { between, dateOf, daysBefore, daysBetween } from '../random/moments.ts';
import type { Row, Sink } from '../storage/row.ts';
import { addActionTaken, addGoalSet } from './goal-events.ts';
import type { Plan, Subject } from './plans.ts';
import { words } from './words.ts';

const VERSION = 'ZRM 2017';
const chanceOfGoals = chanceOf('goals');
const chanceOfScores = chanceOf('scores');

const scored = Object.values(LifeDomain).filter(domain => lifeDomains[domain].scored);
const provisionsFor = new Map(
  Object.values(LifeDomain).map(domain => [domain, provisions.filter(provision => provision.lifeDomains.includes(domain))]),
);

const isClosed = ({ row }: Plan): boolean => row.state === 'COMPLETED' || row.state === 'STOPPED';
const isBegun = ({ row }: Plan): boolean => row.state !== 'DRAFT' && row.state !== 'AGREED';

const drawStatus = (chance: Chance, plan: Plan): Row<Goal>['status'] => {
  if (!isBegun(plan)) return 'PLANNED';
  return isClosed(plan)
    ? weighted(chance, [
        [56, 'ACHIEVED'],
        [26, 'PARTLY_ACHIEVED'],
        [18, 'NOT_ACHIEVED'],
      ] as const)
    : weighted(chance, [
        [20, 'PLANNED'],
        [64, 'IN_PROGRESS'],
        [16, 'ACHIEVED'],
      ] as const);
};

const addActions = (chance: Chance, plan: Plan, goal: Row<Goal>, today: Date, sink: Sink): void => {
  const { own, help } = words[goal.lifeDomain];
  const count = chance.number.int({ min: 1, max: 3 });
  for (let place = 0; place < count; place++) {
    const by =
      place === 0
        ? 'RESIDENT'
        : weighted(chance, [
            [25, 'NETWORK'],
            [20, 'VOLUNTEER'],
            [35, 'WORKER'],
            [20, 'PARTNER'],
          ] as const);
    const offered = provisionsFor.get(goal.lifeDomain) ?? [];
    const done = goal.status === 'ACHIEVED' || (isBegun(plan) && happens(chance, 0.35));
    const due = daysBefore(plan.row.openedAt, -chance.number.int({ min: 14, max: 120 }));
    const action = {
      id: idOf('action', goal.id, place),
      goalId: goal.id,
      residentId: goal.residentId,
      lifeDomain: goal.lifeDomain,
      provisionId: (by === 'PARTNER' || by === 'VOLUNTEER') && offered.length > 0 ? chance.helpers.arrayElement(offered).id : null,
      by,
      text: place === 0 ? own : chance.helpers.arrayElement(help),
      due: dateOf(due),
      done: done ? dateOf(due < today ? due : between(plan.row.openedAt, today, 0.8)) : null,
    } satisfies Row<Action>;
    sink.add(Action, action);
    addActionTaken(plan, goal, action, sink);
  }
};

const addAssessment = (
  plan: Plan,
  { circumstances }: Subject,
  phase: Row<Assessment>['phase'],
  date: Date,
  gain: number,
  sink: Sink,
): void => {
  const { person, needs } = circumstances;
  // The same draws for each phase: what changes between them is the gain alone.
  const chance = chanceOfScores(person.number);
  const id = idOf('assessment', plan.row.id, person.number, phase);
  sink.add(Assessment, {
    id,
    residentId: person.id,
    phase,
    date: dateOf(date),
    version: VERSION,
    workerId: plan.row.contactWorkerId,
    recordedAt: date,
  });
  for (const lifeDomain of scored) {
    const low = chance.number.int({ min: 1, max: 3 });
    const high = chance.number.int({ min: 3, max: 5 });
    const grows = happens(chance, 0.75);
    const score = needs.includes(lifeDomain) ? Math.min(5, low + (grows ? gain : 0)) : high;
    sink.add(AssessmentScore, { id: idOf('score', id, lifeDomain), assessmentId: id, residentId: person.id, lifeDomain, score });
  }
};

const addAssessments = (chance: Chance, plan: Plan, subject: Subject, today: Date, sink: Sink): void => {
  const { openedAt } = plan.row;
  if (plan.row.state === 'DRAFT') return;
  addAssessment(plan, subject, 'START', openedAt, 0, sink);
  if (isClosed(plan)) addAssessment(plan, subject, 'END', between(openedAt, today, 0.7), chance.number.int({ min: 1, max: 2 }), sink);
  else if (daysBetween(openedAt, today) > 150 && happens(chance, 0.6))
    addAssessment(plan, subject, 'INTERIM', between(openedAt, today, 0.6), 1, sink);
};

/** What a plan's residents want to reach, what is done for it, and how self-reliant they were and became. */
export const addGoals = (plan: Plan, today: Date, sink: Sink): void => {
  for (const subject of plan.subjects) {
    const { person, needs } = subject.circumstances;
    const chance = chanceOfGoals(person.number);
    const domains = needs.length > 0 || plan.subjects.length > 1 ? needs : (['SOCIAL_NETWORK'] as const);
    for (const lifeDomain of domains) {
      const { goals, own } = words[lifeDomain];
      const chosen = isFirst(person) ? goals.slice(0, 1) : chance.helpers.arrayElements(goals, { min: 1, max: goals.length });
      chosen.forEach(([text, baseline, target], place) => {
        const id = idOf('goal', plan.row.id, person.number, lifeDomain, place);
        const status = isFirst(person) ? 'IN_PROGRESS' : drawStatus(chance, plan);
        const goal = {
          id,
          planId: plan.row.id,
          residentId: person.id,
          lifeDomain,
          text,
          baseline,
          target,
          status,
          ownContribution: happens(chance, 0.8) ? own : null,
        };
        sink.add(Goal, goal);
        addGoalSet(plan, goal, sink);
        addActions(chance, plan, goal, today, sink);
      });
    }
    if (domains.length > 0) addAssessments(chance, plan, subject, today, sink);
  }
};
