import { ClientRegistration, Grantee } from '@wijkgraph/consent';
import type { Persona } from '@wijkgraph/sandbox';
import { maskOfAll, purposeMask } from '@wijkgraph/schema';
import { aResident, type ResidentBuilder } from '../world/resident-seed.ts';
import type { Amend } from '../world/sow.ts';

const CATEGORIES = ['IDENTITY', 'PLAN', 'HOUSING'] as const;

/** One of many partners of which each sees residents of its own, so that a withdrawal concerns one of them. */
export interface Lane {
  readonly persona: Persona;
  /** The numbers of its residents: one for each race. */
  readonly residents: readonly number[];
}

const personaOf = (party: string): Persona => ({
  label: party,
  subject: `${party}-app`,
  client: `${party}-app`,
  party,
  roles: [],
  scopes: ['directory:read', 'residents:read', 'plans:read'],
  purposes: ['SUPPORT'],
});

/** Lanes with residents enough for so many races in each, numbered from `first`. */
export const lanesOf = (count: number, races: number, first = 1): readonly Lane[] =>
  Array.from({ length: count }, (_, lane) => ({
    persona: personaOf(`lane-${first + lane * races}`),
    residents: Array.from({ length: races }, (_none, race) => first + lane * races + race),
  }));

/** What gives a resident away, and nobody else. */
export const nameOf = (resident: number): string => `Resident${resident}`;

export const residentsOf = (lanes: readonly Lane[]): readonly ResidentBuilder[] =>
  lanes.flatMap(({ persona, residents }) =>
    residents.map(number =>
      aResident(number)
        .in('team-wielwijk')
        .withPlan('HOUSING')
        .sharing(...CATEGORIES)
        .with(persona.party),
    ),
  );

/** Makes the partners known to the decision point. */
export const registering =
  (lanes: readonly Lane[]): Amend =>
  ({ consent }) => {
    for (const { persona } of lanes) {
      consent.add(Grantee, { id: persona.party, kind: 'ORGANISATION', partyKind: null, ceiling: maskOfAll(CATEGORIES) });
      consent.add(ClientRegistration, {
        id: persona.client,
        partyId: persona.party,
        purposeMask: purposeMask(persona.purposes),
        scopes: persona.scopes,
        revokedAt: null,
      });
    }
  };
