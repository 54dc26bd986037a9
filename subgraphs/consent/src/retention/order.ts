import type { Terms } from '@wijkgraph/kit';
import type { SubgraphName } from '@wijkgraph/schema';
import type { SubgraphClients } from './subgraph-clients.ts';

/** The order in which a resident goes: what rests on something goes before it, and who somebody was goes last. */
export const ORDER: readonly SubgraphName[] = ['support-plans', 'referrals', 'teams', 'consent', 'residents'];

/** The subgraphs whose records rest on those of this one: consents carry what was recorded, and everything is about somebody. */
const restingOn = (subgraph: SubgraphName): readonly SubgraphName[] => {
  const before = ORDER.slice(0, ORDER.indexOf(subgraph));
  // Consent first: it knows nearly everybody, so the others are asked about few.
  if (subgraph === 'residents') return before.toReversed();
  return subgraph === 'consent' ? before : [];
};

/** Of these residents, those of whom another subgraph keeps something that rests on what this one holds: after all that is due has gone. */
export const stillNeeded = async (
  subgraphs: SubgraphClients,
  subgraph: SubgraphName,
  residents: readonly string[],
  terms: Terms,
): Promise<ReadonlySet<string>> => {
  const needed = new Set<string>();
  for (const resting of restingOn(subgraph)) {
    const asked = residents.filter(resident => !needed.has(resident));
    if (asked.length === 0) break;
    const { kinds, holdings } = await subgraphs[resting].holdings({ terms, residents: asked });
    const keeping = new Set(kinds.filter(({ keepsResident }) => keepsResident).map(({ kind }) => kind));
    for (const { resident, kind, kept } of holdings) if (kept > 0 && keeping.has(kind)) needed.add(resident);
  }
  return needed;
};
