import { type CategoryMask, maskOfAll, NOTHING } from '@wijkgraph/schema';
import type { Reach, Standing } from '@wijkgraph/schema/contract';
import { partyCeilings } from '../reference/index.ts';
import type { Registered } from './register.ts';
import { isPersona, type Persona, personas } from './personas.ts';

/** The personas that are meant: the one of that name, or all who ask through the client of that id. */
const personasOf = (name: string): readonly Persona[] =>
  isPersona(name) ? [personas[name]] : Object.values<Persona>(personas).filter(({ client }) => client === name);

const standingsOf = ({ roles }: Persona): readonly Standing[] => (roles.length === 0 ? ['PARTNER'] : roles);

const ceilingOf = ({ party }: { readonly party: string }): CategoryMask =>
  maskOfAll(partyCeilings.find(({ partyId }) => partyId === party)?.categories ?? []);

/** The most that a persona, or the users of a client, can ever bring. Undefined where there is nobody of that name. */
export const reachOf = (name: string): Reach | undefined => {
  const meant = personasOf(name);
  if (meant.length === 0) return undefined;
  return {
    scopes: [...new Set(meant.flatMap(({ scopes }) => scopes))],
    standings: [...new Set(meant.flatMap(standingsOf))],
    ceiling: meant.map(ceilingOf).reduce((mask, ceiling) => mask | ceiling, NOTHING),
  };
};

/** The most that an application can ever bring that was registered besides the personas. */
export const reachOfRegistered = (registered: Registered): Reach => ({
  scopes: registered.scopes,
  standings: ['PARTNER'],
  ceiling: ceilingOf(registered),
});
