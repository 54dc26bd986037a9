/** Nobody could decide, so nothing is permitted. */
export class DecisionUnavailable extends Error {}

/** The decision point did not answer at all: asking again one by one is of no use. */
export class DecisionPointUnreachable extends DecisionUnavailable {}
