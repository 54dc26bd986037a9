import fc from 'fast-check';
import { buildWorld } from './build-world.ts';
import { parties, type PartyName } from './parties.ts';
import { party, worldSpecFor } from './resident-spec.ts';
import type { World } from './world.ts';

const isParty = (name: string): name is PartyName => parties.some(known => known === name);

/** A world in which a good half of what is shared is shared with one party: there is little to tell those with whom nothing is. */
export const worldAround = (name: string): fc.Arbitrary<World> =>
  worldSpecFor(
    isParty(name) ? fc.oneof({ weight: 3, arbitrary: fc.constant<PartyName>(name) }, { weight: 2, arbitrary: party }) : party,
  ).map(spec => buildWorld(spec));

/** A world of which one team holds the whole record of people who decide for themselves, and nobody objects to that. */
export const openWorld: fc.Arbitrary<World> = worldSpecFor(party).map(({ residents, together }) =>
  buildWorld({
    together,
    residents: residents.map(spec => ({
      ...spec,
      team: 'team-wielwijk' as const,
      recorded: true,
      age: 'ADULT' as const,
      capable: true,
      objections: spec.objections.filter(({ reach, lifted }) => reach !== 'EVERYONE' || lifted),
    })),
  }),
);
