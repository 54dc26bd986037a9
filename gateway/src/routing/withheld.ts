import { categoriesOf, type CategoryMask, type DataCategory } from '@wijkgraph/schema';

/** Which categories of which residents were withheld in one operation, joined over all subgraphs. */
export class Withheld {
  private readonly masks = new Map<string, CategoryMask>();

  /** Takes `extensions.withheld` of one subgraph's answer; what is not a mask is left out. */
  add(reported: unknown): void {
    if (reported === null || typeof reported !== 'object') return;
    for (const [resident, mask] of Object.entries(reported))
      if (Number.isInteger(mask)) this.masks.set(resident, (this.masks.get(resident) ?? 0) | (mask as CategoryMask));
  }

  /** For the client: names, in the order of the vocabulary, by resident in the order of their ids. Undefined where nothing was withheld. */
  report(): Record<string, readonly DataCategory[]> | undefined {
    const entries = [...this.masks].map(([resident, mask]) => [resident, categoriesOf(mask)] as const);
    const withheld = entries.filter(([, categories]) => categories.length > 0);
    if (withheld.length === 0) return undefined;
    return Object.fromEntries(withheld.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }
}
