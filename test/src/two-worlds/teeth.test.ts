import type { DecisionPoint } from '@wijkgraph/kit';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { asTheRulesSay, tellingsOf } from './as-the-rules-say.ts';
import { partners } from './askers.ts';
import { Distinguished } from './difference.ts';
import { casesOf, indistinguishable, tally } from './indistinguishable.ts';
import { LEFT_OUT } from './reference-answer.ts';
import { overviews } from './overview.ts';
import { asItWasThen, replaysOf } from './replay.ts';
import { type Defect, tellingOtherwise, tellingTooLittle, tellingTooMuch } from './seeded-defects.ts';
import { decidingOtherwise, explainingOtherwise } from './seeded-sql.ts';
import { withPlaces } from './side-by-side.ts';
import { worldAround } from './world-arbitrary.ts';

/** The same search each time, and several times as long as the slowest of them needs. */
const AT_MOST = { seed: 2026, numRuns: 400, endOnFailure: true };

let seeded: Defect | undefined;

/** The decision point as the seeded defect has it: one for each subgraph, however many requests it serves. */
const through = (decisionPoint: DecisionPoint): DecisionPoint => {
  let instead: DecisionPoint | undefined;
  let of: Defect | undefined;
  return {
    ...decisionPoint,
    decide(question) {
      if (of !== seeded) [of, instead] = [seeded, seeded?.decisions?.(decisionPoint)];
      return (instead ?? decisionPoint).decide(question);
    },
  };
};

const held = withPlaces(2, { aroundDecisions: through });

afterEach(() => {
  seeded = undefined;
  vi.restoreAllMocks();
});

const seed = (defect: Defect): void => {
  seeded = defect;
  defect.seed?.();
};

describe('two worlds tell it apart when', () => {
  test.each(tellingTooMuch.map(defect => [defect.called, defect] as const))('%s', { timeout: 300_000 }, async (_, defect) => {
    seed(defect);
    const property = fc.asyncProperty(casesOf(defect.askedBy ?? partners, held.operations()), given =>
      indistinguishable(held.pair, given, tally()),
    );
    const { errorInstance } = await fc.check(property, AT_MOST);
    expect(errorInstance).toBeInstanceOf(Distinguished);
  });
});

/** A defect is found by what is said, and not because nothing could be. */
const isFound = (found: unknown): void => {
  expect(found).toBeInstanceOf(Distinguished);
  expect(String(found)).not.toMatch(/DECISION_UNAVAILABLE|INTERNAL/);
};

const contradicts = async (defect: Defect, operations: Parameters<typeof tellingsOf>[2]): Promise<void> => {
  seed(defect);
  const property = fc.asyncProperty(tellingsOf(defect.askedBy ?? partners, worldAround, operations), given =>
    asTheRulesSay(held.first, held.schema, given),
  );
  const { errorInstance } = await fc.check(property, AT_MOST);
  isFound(errorInstance);
};

describe('the rules contradict the answer when', () => {
  test.each(tellingTooLittle.map(defect => [defect.called, defect] as const))('%s', { timeout: 300_000 }, (_, defect) =>
    contradicts(defect, held.several(LEFT_OUT)),
  );

  test.each([...tellingOtherwise, ...decidingOtherwise].map(defect => [defect.called, defect] as const))(
    '%s',
    { timeout: 300_000 },
    (_, defect) => contradicts(defect, overviews),
  );
});

describe('the rules contradict the explanation when', () => {
  test.each(explainingOtherwise.map(defect => [defect.called, defect] as const))('%s', { timeout: 300_000 }, async (_, defect) => {
    seed(defect);
    const property = fc.asyncProperty(replaysOf(worldAround('gp')), given => asItWasThen(held.first, given, { permitted: 0 }));
    const { errorInstance } = await fc.check(property, AT_MOST);
    isFound(errorInstance);
  });
});
