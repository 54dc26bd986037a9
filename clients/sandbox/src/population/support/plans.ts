import type { SupportPlan } from '@wijkgraph/support-plans';
import type { TeamId } from '../../reference/teams.ts';
import type { Sharing } from '../consents/share.ts';
import type { Staff } from '../directory/staff.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { type Family, isFirst, isMinor } from '../people/person.ts';
import { type Chance, chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { between, dateOf, daysBefore, daysBetween, workingMoment } from '../random/moments.ts';
import type { Row } from '../storage/row.ts';

/** One of a family, with what decides over plans. */
export interface Subject {
  readonly circumstances: Circumstances;
  readonly sharings: readonly Sharing[];
  /** Whether a compulsory referral is open: then no plan becomes active. */
  readonly mustBeReferred: boolean;
}

/** A plan and those whom it is about. */
export interface Plan {
  readonly row: Row<SupportPlan>;
  readonly subjects: readonly Subject[];
}

const LONGEST = 400;
const chanceOfPlans = chanceOf('plans');
const chanceOfHouseholdPlan = chanceOf('household plan');
const chanceOfClosedPlan = chanceOf('closed plan');

const daysKnown = (subjects: readonly Subject[], today: Date): number =>
  Math.floor(Math.min(...subjects.map(({ circumstances }) => daysBetween(circumstances.knownSince, today)))) - 4;

const drawState = (chance: Chance, subjects: readonly Subject[]): Plan['row']['state'] => {
  if (subjects.some(({ circumstances }) => isFirst(circumstances.person))) return 'ACTIVE';
  const waits = subjects.some(({ mustBeReferred }) => mustBeReferred);
  return weighted(
    chance,
    waits
      ? ([
          [1, 'DRAFT'],
          [1, 'AGREED'],
        ] as const)
      : ([
          [12, 'DRAFT'],
          [10, 'AGREED'],
          [70, 'ACTIVE'],
          [8, 'PAUSED'],
        ] as const),
  );
};

interface Drawing {
  readonly id: string;
  readonly chance: Chance;
  readonly subjects: readonly Subject[];
  readonly householdId: string | null;
  readonly team: TeamId;
  readonly staff: Staff;
}

const drawOpenPlan = ({ id, chance, subjects, householdId, team, staff }: Drawing, today: Date): Plan => {
  const state = drawState(chance, subjects);
  const openedAt = workingMoment(chance, today, 5, Math.min(LONGEST, daysKnown(subjects, today)));
  const first = subjects.some(({ circumstances }) => isFirst(circumstances.person));
  const worker = first ? staff.workers[0] : chance.helpers.arrayElement(staff.workers);
  const agreedAt = state === 'DRAFT' ? null : between(openedAt, today, chance.number.float({ min: 0.02, max: 0.2 }));
  const reviewOn = state === 'ACTIVE' ? dateOf(daysBefore(today, chance.number.int({ min: -180, max: 20 }))) : null;
  const residentIds = subjects.map(({ circumstances }) => circumstances.person.id);
  return {
    subjects,
    row: { id, residentIds, householdId, teamId: team, contactWorkerId: worker ?? null, state, openedAt, agreedAt, reviewOn },
  };
};

const mayHavePlan = ({ circumstances }: Subject, today: Date): boolean =>
  circumstances.record === 'ACTIVE' && circumstances.needs.length > 0 && daysBetween(circumstances.knownSince, today) > 12;

/** The open plans of a family: one together, or at most one each. */
export const openPlansOf = (
  { number, householdId, people }: Family,
  subjects: readonly Subject[],
  team: TeamId,
  staff: Staff,
  today: Date,
): Plan[] => {
  const chance = chanceOfHouseholdPlan(number);
  const able = subjects.filter(subject => mayHavePlan(subject, today));
  const allRecorded = subjects.every(({ circumstances }) => circumstances.record === 'ACTIVE') && daysKnown(subjects, today) > 8;
  const together = householdId !== null && people.length > 1 && able.length > 1 && allRecorded && number !== 1 && happens(chance, 0.4);
  if (together) return [drawOpenPlan({ id: idOf('household plan', number), chance, subjects, householdId, team, staff }, today)];
  return able.flatMap(subject => {
    const { person } = subject.circumstances;
    const own = chanceOfPlans(person.number);
    if (!isFirst(person) && !happens(own, isMinor(person) ? 0.2 : 0.42)) return [];
    return [drawOpenPlan({ id: idOf('plan', person.number), chance: own, subjects: [subject], householdId: null, team, staff }, today)];
  });
};

/** A plan from before, that was finished or stopped. */
export const closedPlanOf = (subject: Subject, team: TeamId, staff: Staff, today: Date): Plan | undefined => {
  const { person, record } = subject.circumstances;
  const chance = chanceOfClosedPlan(person.number);
  const known = daysKnown([subject], today);
  if (record !== 'ACTIVE' || isFirst(person) || known < LONGEST + 60 || !happens(chance, 0.14)) return undefined;
  const openedAt = workingMoment(chance, today, LONGEST + 30, known);
  const state = weighted(chance, [
    [80, 'COMPLETED'],
    [20, 'STOPPED'],
  ] as const);
  const agreedAt = daysBefore(openedAt, -chance.number.int({ min: 3, max: 25 }));
  const contactWorkerId = chance.helpers.arrayElement(staff.workers);
  const fixed = { id: idOf('closed plan', person.number), residentIds: [person.id], householdId: null, teamId: team, reviewOn: null };
  return { subjects: [subject], row: { ...fixed, contactWorkerId, state, openedAt, agreedAt } };
};
