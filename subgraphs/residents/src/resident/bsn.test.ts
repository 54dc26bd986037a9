import { expect, test } from 'vitest';
import { isBsn } from './bsn.ts';

const REAL = ['999990019', '999990020', '111222333'];
const weighted = (text: string): number => [...text].reduce((sum, digit, place) => sum + Number(digit) * (place === 8 ? -1 : 9 - place), 0);

test.each(REAL)('%s passes the eleven test', text => {
  expect(isBsn(text)).toBe(true);
});

test.each(['000000000', '999990018', '99999001', '9999900190', '99999001a', ' 999990019', ''])('%j is no BSN', text => {
  expect(isBsn(text)).toBe(false);
});

test('those are whose digits, weighted 9 to 2 and -1, add up to a number that is divisible by eleven', () => {
  const some = Array.from({ length: 5_000 }, (_, number) => String((number * 199_999) % 1_000_000_000).padStart(9, '0'));
  expect(some.filter(isBsn)).toEqual(some.filter(text => text !== '000000000' && weighted(text) % 11 === 0));
});

test('whoever mistypes one digit never has another one', () => {
  for (const text of REAL)
    for (let place = 0; place < 9; place += 1)
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = text.slice(0, place) + String(digit) + text.slice(place + 1);
        expect(isBsn(typed)).toBe(typed === text);
      }
});
