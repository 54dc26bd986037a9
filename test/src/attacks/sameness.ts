import { expect } from 'vitest';
import type { Answer } from '../federation/ask.ts';

/** What differs between any two answers. */
const OF_THE_MOMENT = new Set(['date', 'traceparent', 'tracestate']);

const shownOf = ({ status, headers, text }: Answer<never>, id: string) => ({
  status,
  headers: Object.fromEntries([...headers].filter(([name]) => !OF_THE_MOMENT.has(name))),
  body: text.replaceAll(id, '<id>'),
  length: Buffer.byteLength(text),
});

/** Two answers to one question about two ids of equal length: nothing in them tells the ids apart. */
export const sameAnswer = (one: Answer<never>, about: string, other: Answer<never>, aboutOther: string): void => {
  expect(shownOf(one, about)).toEqual(shownOf(other, aboutOther));
};
