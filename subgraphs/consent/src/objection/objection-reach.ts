import { registerEnumType } from 'type-graphql';
import type { Reach } from './precedence.ts';

/** Whom an objection is about, from the most to the least specific. */
export const ObjectionReach = { PARTY: 'PARTY', KIND: 'KIND', EVERYONE: 'EVERYONE' } as const satisfies Readonly<Record<Reach, Reach>>;
export type ObjectionReach = Reach;
registerEnumType(ObjectionReach, {
  name: 'ObjectionReach',
  description: 'Whom an objection is about: one team or organisation, every organisation of a kind, or everyone.',
});
