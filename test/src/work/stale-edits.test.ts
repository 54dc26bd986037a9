import { beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const held = withFederation([
  aResident(1).in('team-wielwijk').withPlan('HOUSING').sharing('IDENTITY', 'PLAN', 'HOUSING').with('woonbron'),
  aResident(2).in('team-krispijn').withPlan('HOUSING'),
]);

interface GoalRow {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly target: string | null;
}

const goalOf = async (resident: number): Promise<GoalRow> => {
  const [goal] = await rowsOf<GoalRow>(
    held.federation,
    'support-plans',
    'select id, version, text, target from goal where resident_id = ?',
    [residentId(resident)],
  );
  if (!goal) throw new Error('There is a goal');
  return goal;
};

const EDIT = 'mutation ($input: EditGoalInput!) { editGoal(input: $input) { id version text target } }';
const edit = (input: Record<string, unknown>) =>
  ask<{ editGoal: GoalRow | null }>(held.federation, 'worker-wielwijk', EDIT, { variables: { input } });

let goal: GoalRow;
beforeEach(async () => {
  goal = await goalOf(1);
});

describe('an edit', () => {
  test('that names the version that was read is written, counted, and leaves alone what it does not name', async () => {
    const { data, errors } = await edit({ id: goal.id, expectedVersion: goal.version, text: 'a home with a garden' });
    expect(errors).toBeUndefined();
    const written = { id: goal.id, version: goal.version + 1, text: 'a home with a garden', target: goal.target };
    expect(data.editGoal).toEqual(written);
    expect(await goalOf(1)).toEqual(written);
  });

  test('of what somebody else changed since is refused with the version that it has now, and nothing is lost', async () => {
    await edit({ id: goal.id, expectedVersion: goal.version, target: 'what the other wrote' });
    const before = await everythingStored(held.federation);
    const { data, errors } = await edit({ id: goal.id, expectedVersion: goal.version, target: 'what I wrote' });
    expect(data.editGoal).toBeNull();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'CONFLICT', currentVersion: goal.version + 1 }]);
    expect(await everythingStored(held.federation)).toEqual(before);
  });

  test('of twenty at the same moment, with the same version: one is written, nineteen are told the version that it made', async () => {
    // In the first round connections are still being made, one by one: nothing is at the same moment yet.
    for (let round = 0; round < 4; round += 1) {
      const { id, version } = await goalOf(1);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => edit({ id, expectedVersion: version, text: `wish ${round} ${index}` })),
      );
      const [written, ...more] = answers.flatMap(({ data }) => data.editGoal ?? []);
      expect(more).toEqual([]);
      const refused = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions) ?? []);
      expect(refused).toEqual(Array.from({ length: 19 }, () => ({ code: 'CONFLICT', currentVersion: version + 1 })));
      expect(await goalOf(1)).toEqual({ ...written, version: version + 1 });
    }
  });

  test('that changes nothing makes no new version', async () => {
    const { data } = await edit({ id: goal.id, expectedVersion: goal.version, text: goal.text });
    expect(data.editGoal?.version).toBe(goal.version);
  });

  test('of what the caller may not see is not there, whatever the version', async () => {
    const { id } = await goalOf(2);
    const answers = await Promise.all([1, 2, 99].map(expectedVersion => edit({ id, expectedVersion, text: 'mine now' })));
    expect(answers.map(({ errors }) => errors?.map(({ extensions }) => extensions))).toEqual([1, 2, 99].map(() => [{ code: 'NOT_FOUND' }]));
  });
});

test('a version is told to the team that edits, and to nobody else', async () => {
  const query = `{ resident(id: "${residentId(1)}") { supportPlan { version goals { version text } } } }`;
  interface Versions {
    readonly resident: { readonly supportPlan: { readonly version: number | null; readonly goals: readonly Partial<GoalRow>[] } };
  }
  const own = await ask<Versions>(held.federation, 'worker-wielwijk', query);
  expect(own.data.resident.supportPlan).toMatchObject({ version: 1, goals: [{ version: goal.version, text: goal.text }] });
  const partner = await ask<Versions>(held.federation, 'woonbron', query);
  expect(partner.data.resident.supportPlan).toMatchObject({ version: null, goals: [{ version: null, text: goal.text }] });
});
