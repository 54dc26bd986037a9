import fc from 'fast-check';
import type { Operation } from './operation.ts';

/** As many residents as a world has at most, and one who does not exist. */
const places = [0, 1, 2, 3, 4, 5, 6];

/**
 * What the decision point is asked for, and little else: who is in the list, what is visible of each resident, and how the
 * consents stand under their referrals. It costs little, so that many worlds can be looked at.
 */
const overview: Operation = {
  text: `query Q(${places.map(place => `$v${place}: ID!`).join(', ')}) {
  list: sharedWithMe(first: 100) { edges { node { id } } }
  ${places
    .map(place => `r${place}: resident(id: $v${place}) { id visibleCategories referrals(first: 10) { edges { node { id state } } } }`)
    .join('\n  ')}
}`,
  variables: Object.fromEntries(places.map(place => [`v${place}`, { from: 'resident', pick: place }])),
  cursors: [],
};

export const overviews = (): fc.Arbitrary<readonly Operation[]> => fc.constant([overview]);
