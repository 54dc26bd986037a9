import { RELEASE_LEASE } from '@wijkgraph/schema';

/** Older than every narrowing: what a subgraph says that is no number vouches for nothing. */
const NEVER = 0;

/** What the answer of one operation rests on: the oldest of its decisions, over all subgraphs. */
export class Ground {
  private lowest: number | undefined;
  private earliest = Number.POSITIVE_INFINITY;

  /**
   * Takes `extensions.asOf` of a subgraph's answer; it has none where nothing was decided for it.
   * @param asked when the subgraph was asked, by {@link performance.now}: before any of its decisions
   */
  add(reported: unknown, asked: number): void {
    if (reported === undefined) return;
    const asOf = typeof reported === 'number' && Number.isSafeInteger(reported) && reported >= NEVER ? reported : NEVER;
    this.lowest = Math.min(asOf, this.lowest ?? asOf);
    this.earliest = Math.min(asked, this.earliest);
  }

  /** The last narrowing that all decisions had taken into account; undefined where nothing was decided. */
  get asOf(): number | undefined {
    return this.lowest;
  }

  /** Until when the answer may be released without asking again: whatever the decisions did not heed is acknowledged later. */
  get until(): number {
    return this.earliest + RELEASE_LEASE;
  }
}
