import { expect, it } from 'vitest';
import { copyText } from './copy-text.ts';

it('writes each kind of value as COPY reads it', () => {
  const row = { text: 'a', none: null, yes: true, number: 1.5, at: new Date('2026-01-02T03:04:05Z'), list: ['A', 'B'], empty: [] };
  expect(copyText([row], Object.keys(row))).toBe('a\t\\N\tt\t1.5\t2026-01-02T03:04:05.000Z\t{"A","B"}\t{}\n');
});

it('keeps what would end a field or a row within its field', () => {
  expect(copyText([{ text: 'tab\tline\nback\\slash' }], ['text'])).toBe('tab\\tline\\nback\\\\slash\n');
  expect(copyText([{ list: ['a "b", c\\'] }], ['list'])).toBe('{"a \\\\"b\\\\", c\\\\\\\\"}\n');
});

it('writes the properties asked for, in that order', () => {
  expect(copyText([{ a: 1, b: 2, c: 3 }], ['c', 'a'])).toBe('3\t1\n');
});
