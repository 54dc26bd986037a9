import type { Persona, PersonaName } from '@wijkgraph/sandbox';
import { describe, expect, test } from 'vitest';
import { ask, type Asking } from '../federation/ask.ts';
import type { Federation } from '../federation/federation.ts';
import { everythingStored } from '../federation/stored.ts';

/** Something wrong, how it is asked, and what says so. */
export interface BadInput extends Asking {
  readonly what: string;
  readonly by: PersonaName | Persona;
  readonly query: string;
  readonly code: string;
  /** What the sentence must name, so that somebody can act on it. */
  readonly says?: RegExp;
  readonly status?: number;
}

/** Words of our inside, which no sentence for a client has. */
export const INSIDE =
  /\bat .*\.ts|node_modules|stack|select |insert |postgres|127\.0\.0\.1|localhost|ECONN|constraint|relation "|MikroORM|zod|TypeError|_entities|support-plans|serviceName/i;

/** Whatever an answer holds that is not null. */
export const valuesIn = (data: unknown): readonly unknown[] => {
  if (data === null || data === undefined) return [];
  return typeof data === 'object' ? Object.values(data).flatMap(valuesIn) : [data];
};

/** Each is a clear error with one code, and has written nothing. */
export const badInputs = (on: string, held: { readonly federation: Federation }, inputs: readonly BadInput[]): void => {
  describe(`${on}`, () => {
    test.each(inputs.map(input => [input.what, input] as const))('%s', async (_, { by, query, code, says = /./, status, ...asking }) => {
      const before = await everythingStored(held.federation);
      const answer = await ask<Record<string, unknown> | null>(held.federation, by, query, asking);
      expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
      expect(valuesIn(answer.data)).toEqual([]);
      const said = answer.errors?.[0]?.message ?? '';
      expect(said.length).toBeGreaterThan(10);
      expect(said).toMatch(says);
      expect(said).not.toMatch(INSIDE);
      expect(answer.status).toBe(status ?? answer.status);
      expect(await everythingStored(held.federation)).toEqual(before);
    });
  });
};
