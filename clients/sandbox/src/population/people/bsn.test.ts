import { expect, it } from 'vitest';
import { testBsn } from './bsn.ts';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const passes = (bsn: string): boolean => WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(bsn[place]), 0) % 11 === 0;
const all = Array.from({ length: 120_000 }, (_, index) => testBsn(index + 1));
const given = all.filter(bsn => bsn !== null);

it('gives only numbers of the test range that pass the eleven test', () => {
  expect(given.filter(bsn => !/^999\d{6}$/.test(bsn) || !passes(bsn))).toEqual([]);
});

it('gives each number once, and nothing when they are used up', () => {
  expect(new Set(given).size).toBe(given.length);
  expect(given.length).toBe(90_909);
  expect(all.slice(100_000).every(bsn => bsn === null)).toBe(true);
});
