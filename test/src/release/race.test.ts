import { expect, test } from 'vitest';
import { lanesOf } from './lanes.ts';
import { mixed } from './tempo.ts';
import { withRaces } from './racing.ts';

const LANES = 60;
/** In each lane, with three operations each. */
const WITHDRAWALS = 12;
const RACES = LANES * WITHDRAWALS * 3;

const lanes = lanesOf(LANES, WITHDRAWALS);
const held = await withRaces(lanes);

test(`what was withdrawn is in no answer that is released after the acknowledgement, in ${RACES} races with operations over several subgraphs`, async () => {
  const { leaked, races, before, saved, again, closed, refused } = await held.race.run(lanes, mixed);
  expect(leaked).toEqual([]);
  // They were races: answers with the value from before, answers that had it in them and left without it, operations that ran again.
  // So may a withdrawal fail, and then nothing was acknowledged.
  expect(refused).toBeLessThan((LANES * WITHDRAWALS) / 10);
  expect(races).toBe(RACES - 3 * refused);
  expect(before).toBeGreaterThan(RACES / 20);
  expect(saved).toBeGreaterThan(RACES / 20);
  expect(again).toBeGreaterThan(RACES / 10);
  // Busy elsewhere, the machine leaves a question unanswered now and then, and then an operation is closed; never most of them.
  expect(closed).toBeLessThan(RACES / 3);
}, 240_000);
