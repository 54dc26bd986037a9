import type { Persona, PersonaName } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import type { Federation } from '../federation/federation.ts';
import { everythingStored } from '../federation/stored.ts';
import { type Attack, attack, type rules } from './attack.ts';

/** Tries a write that must be refused with a code, and compares everything that is stored before and after. */
export const refusedOn =
  (held: { readonly federation: Federation }) =>
  (what: string, rule: keyof typeof rules, by: PersonaName | Persona, mutation: () => string | Promise<string>, code: string): Attack =>
    attack(
      what,
      rule,
      async () => {
        const query = await mutation();
        const before = await everythingStored(held.federation);
        const answer = await ask<{ it: null }>(held.federation, by, query);
        return { answer, before, after: await everythingStored(held.federation) };
      },
      ({ answer: { data, errors, text }, before, after }) => {
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
        expect(data?.it ?? null).toBeNull();
        expect(text).not.toMatch(/Resident\d/);
        expect(after).toEqual(before);
      },
    );
