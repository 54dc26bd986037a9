import { expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { attack, attacks } from './attack.ts';
import { like } from './world.ts';

const [open, closed, third] = [residentId(1), residentId(2), residentId(3)];

const held = withFederation([
  aResident(1).in('team-wielwijk').livingIn('home').sharing('IDENTITY', 'HOUSEHOLD', 'PLAN', 'YOUTH_PARENTING').with('careyn'),
  aResident(2).in('team-wielwijk').livingIn('home'),
  aResident(3).in('team-wielwijk').livingIn('home').sharing('IDENTITY', 'PLAN', 'YOUTH_PARENTING').with('careyn'),
]);

const worker = like('worker-wielwijk', {});
const householdOf = async (resident: string): Promise<string> => {
  const [row] = await rowsOf<{ id: string }>(
    held.federation,
    'residents',
    'select household_id as id from household_member where resident_id = ?',
    [resident],
  );
  if (!row) throw new Error('There must be a household');
  return row.id;
};

interface Plan {
  readonly id: string;
}
/** The plan of the household, with a goal of each member. */
const sharedPlan = async (): Promise<string> => {
  const [known] = await rowsOf<Plan>(held.federation, 'support-plans', 'select id from support_plan');
  if (known) return known.id;
  const created = await ask<{ createPlan: Plan }>(
    held.federation,
    worker,
    `mutation { createPlan(input: { residentIds: ${JSON.stringify([open, closed, third])}, householdId: "${await householdOf(open)}" }) { id } }`,
  );
  expect(created.errors).toBeUndefined();
  for (const resident of [open, closed, third]) {
    const added = await ask(
      held.federation,
      worker,
      `mutation { addGoal(input: { planId: "${created.data.createPlan.id}", residentId: "${resident}", lifeDomain: PARENTING, text: "goal of ${resident}" }) { id } }`,
    );
    expect(added.errors).toBeUndefined();
  }
  return created.data.createPlan.id;
};

const throughPlan = async (by: 'careyn' | 'worker-wielwijk', query: (plan: string) => string) => {
  const answer = await ask<never>(held.federation, by, query(await sharedPlan()));
  expect(answer.errors).toBeUndefined();
  return answer;
};
const goals = 'id state goals { id text } household { id members { resident { firstName } } } participants { id }';

const ways: readonly (readonly [string, (plan: string) => string])[] = [
  ['by its id', plan => `{ supportPlan(id: "${plan}") { ${goals} } }`],
  ['through the member who shares', () => `{ resident(id: "${open}") { supportPlan { ${goals} } } }`],
  ['in the list of the member who shares', () => `{ resident(id: "${open}") { supportPlans { edges { node { ${goals} } } } } }`],
  ['from the team', () => `{ team(id: "team-wielwijk") { supportPlans { edges { node { ${goals} } } } } }`],
];

attacks(
  'the plan of a household, of which one member shares nothing',
  ways.flatMap(([way, query]) => [
    attack(
      `${way}, by a partner of the others`,
      'household',
      () => throughPlan('careyn', query),
      ({ text }) => expect(text).not.toMatch(/goal of|Resident2|"state":"/),
    ),
    attack(
      `${way}, by the team`,
      'household',
      () => throughPlan('worker-wielwijk', query),
      ({ text }) => {
        for (const member of [open, closed, third]) expect(text).toContain(`goal of ${member}`);
      },
    ),
  ]),
);

const members = `{ resident(id: "${open}") { household { id members { id role from resident { id firstName lastName } } } } }`;
interface Household {
  readonly resident: { readonly household: { readonly members: readonly { readonly resident: { readonly id: string } }[] } };
}

attacks('the members of a household', [
  attack(
    'seen by a partner: who permits it',
    'household',
    () => ask<Household>(held.federation, 'careyn', members),
    ({ data, errors, text }) => {
      expect(errors).toBeUndefined();
      expect(data.resident.household.members.map(({ resident }) => resident.id)).toEqual([open]);
      expect(text).not.toMatch(/Resident[23]/);
    },
  ),
  attack(
    'seen by the team: everybody',
    'household',
    () => ask<Household>(held.federation, worker, members),
    ({ data }) => expect(data.resident.household.members).toHaveLength(3),
  ),
  attack(
    'seen by one of them',
    'household',
    () => ask<Household>(held.federation, 'resident', members),
    ({ data, text }) => {
      expect(data.resident.household.members.map(({ resident }) => resident.id)).toEqual([open]);
      expect(text).not.toMatch(/Resident[23]/);
    },
  ),
  attack(
    'from one who withholds the household',
    'household',
    () => ask<{ resident: { household: null } }>(held.federation, 'careyn', members.replace(open, third)),
    ({ data }) => expect(data.resident.household).toBeNull(),
  ),
]);
