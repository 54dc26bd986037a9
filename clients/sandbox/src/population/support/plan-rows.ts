import { PlanParticipant, SatisfactionRating, SupportPlan } from '@wijkgraph/support-plans';
import { maskOf } from '@wijkgraph/schema';
import { isFirst } from '../people/person.ts';
import { type Chance, chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { between, dateOf } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import { addPlanEvents } from './plan-events.ts';
import type { Plan } from './plans.ts';

const chanceOfParticipants = chanceOf('participants');
const chanceOfRating = chanceOf('rating');

const later = (a: Date, b: Date): Date => (a > b ? a : b);

/** Partners who take part: those with whom the resident shares the plan. */
const addParticipants = ({ row, subjects: [subject, ...others] }: Plan, sink: Sink): void => {
  if (!subject || others.length > 0 || !['ACTIVE', 'PAUSED'].includes(row.state)) return;
  const { person } = subject.circumstances;
  const chance = chanceOfParticipants(person.number);
  for (const { live, categories, consentId, partner, from } of subject.sharings) {
    if (!live || (categories & maskOf('PLAN')) === 0 || (!isFirst(person) && !happens(chance, 0.6))) continue;
    sink.add<PlanParticipant, 'residentIds'>(PlanParticipant, {
      id: idOf('participant', row.id, partner),
      planId: row.id,
      partyId: partner,
      workerId: null,
      consentId,
      otherConsentIds: [],
      from: dateOf(later(from, row.openedAt)),
      to: null,
    });
  }
};

const ratings = [
  [3, 4],
  [6, 5],
  [18, 6],
  [36, 7],
  [26, 8],
  [9, 9],
  [2, 10],
] as const;

const addRating = (chance: Chance, { row }: Plan, today: Date, sink: Sink): void => {
  const closed = row.state === 'COMPLETED' || row.state === 'STOPPED';
  if (!happens(chance, closed ? 0.6 : 0.12)) return;
  const day = dateOf(between(row.openedAt, today, chance.number.float({ min: 0.5, max: 0.95 })));
  sink.add(SatisfactionRating, {
    id: idOf('rating', row.id),
    teamId: row.teamId,
    score: weighted<number>(chance, ratings),
    at: `${day.slice(0, 7)}-01`,
  });
};

/** Writes a plan down, with who takes part and how it was rated. */
export const addPlan = (plan: Plan, today: Date, sink: Sink): void => {
  sink.add(SupportPlan, plan.row);
  addPlanEvents(plan.row, today, sink);
  addParticipants(plan, sink);
  addRating(chanceOfRating(Number.parseInt(plan.row.id.slice(0, 8), 16)), plan, today, sink);
};
