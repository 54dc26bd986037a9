/**
 * **No answer that is released after the acknowledgement of a withdrawal contains what was withdrawn**, also when the
 * operation was running already. A withdrawal, or whatever else takes a permit away, is a *narrowing* here; the proof and
 * its limits are in decision record 19.
 *
 * 1. Narrowings are numbered in the order in which they are committed. A decision says the number of the last one that it
 *    took into account (`asOf`); the lowest number of an operation stands for all of its decisions.
 * 2. Whoever narrows commits, waits {@link RELEASE_LEASE} + {@link RELEASE_MARGIN}, and only then acknowledges.
 * 3. Whoever releases does so within {@link RELEASE_LEASE} of a moment at which no later narrowing of the caller's party
 *    was committed: the moment before its first decision was asked for, and where that is too long ago the moment before
 *    it asked the decision point whether anything narrowed since `asOf`. Where something did, the answer is not released.
 *
 * So a narrowing that an answer does not heed was committed after that moment, and is acknowledged after the lease is over.
 * Both sides measure the lease by a clock that never goes back; only what they measure has to agree, not what they show.
 */
export const RELEASE_LEASE = 250;

/** Milliseconds beyond the lease: for clocks that run apart, and for a process that is held up with the answer in its hands. */
export const RELEASE_MARGIN = 100;

/** Where the decision point answers {@link ReleaseQuestion}s: a list in, a list of booleans out. */
export const NARROWINGS_PATH = '/narrowings';

/** Who asks at {@link NARROWINGS_PATH}: the name in its service token. */
export const RELEASING_SERVICE = 'gateway';

/** Did anything that concerns this party narrow since that number? */
export type ReleaseQuestion = readonly [party: string, asOf: number];
