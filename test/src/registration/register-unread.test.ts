import { afterAll, describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { withFederation } from '../federation/with-federation.ts';
import { Line } from '../failures/line.ts';
import { aResident, residentId } from '../world/resident-seed.ts';

const line = await Line.open();
line.cut();
afterAll(() => line.close());

/** Nobody but consent itself has ever been able to read the register. */
const held = withFederation([aResident(1).in('team-wielwijk')], { registerEvery: 200, through: { decisionPoint: url => line.to(url) } });
const personal = () => ask(held.federation, 'worker-wielwijk', `{ resident(id: "${residentId(1)}") { firstName } }`);

describe('while the register of applications cannot be read', () => {
  test('the directory answers whoever says for whom and why', async () => {
    const { status, data } = await ask<{ teams: object[] }>(held.federation, 'worker-wielwijk', '{ teams { name } }');
    expect([status, data.teams.length > 0]).toEqual([200, true]);
  });

  test('nothing else does, in words of ours', async () => {
    const { data, errors, text } = await personal();
    expect(data).toEqual({ resident: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['DECISION_UNAVAILABLE']);
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|register/);
  });

  test('and everything does as soon as it can be read', async () => {
    line.mend();
    await expect.poll(async () => (await personal()).data, { timeout: 5_000 }).toEqual({ resident: { firstName: 'Resident1' } });
  });
});
