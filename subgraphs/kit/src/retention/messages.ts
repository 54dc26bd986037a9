import { z } from 'zod';
import { isUuid } from '../uuid.ts';
import type { RecordLaw } from './record-kind.ts';

const uuid = z.string().refine(isUuid);
const day = z.iso.date();
const law = z.enum(['WMO', 'JEUGDWET', 'ARCHIEFWET', 'AVG']) satisfies z.ZodType<RecordLaw>;

/** A length of time in whole days, months and years (ISO 8601). */
export const PERIOD = /^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/;

/** Under what terms records are looked at: until which day, how long each kind is kept, and whose are not to be touched. */
export const terms = z.object({
  /** A day in the Netherlands. A period that ended on the day before is over. */
  asOf: day,
  periods: z.array(z.object({ kind: z.string(), law, period: z.string().regex(PERIOD) })),
  /** Residents under a legal hold: a record that is also theirs stays. */
  held: z.array(uuid),
});
export interface Terms {
  readonly asOf: string;
  readonly periods: readonly { readonly kind: string; readonly law: RecordLaw; readonly period: string }[];
  readonly held: readonly string[];
}

/** Asks what is held: of these residents everything, or of all residents what is due, in the order of their ids. */
export const holdingsQuestion = z.object({
  terms,
  residents: z.array(uuid).optional(),
  after: uuid.optional(),
  /** Residents in the answer at most. */
  limit: z.int().min(1).max(10_000).default(10_000),
});
export interface HoldingsQuestion {
  readonly terms: Terms;
  readonly residents?: readonly string[] | undefined;
  readonly after?: string | undefined;
  readonly limit?: number;
}

/** What is held of one resident in one kind under one law. */
export interface Holding {
  readonly resident: string;
  readonly kind: string;
  readonly law: RecordLaw;
  /** Records whose period is over and that nothing stops. */
  readonly due: number;
  /** The day on which the oldest of these ended, if any is due. */
  readonly oldest: string | null;
  /** Records that stay: within their period, still running, or under a legal hold. */
  readonly kept: number;
  /** Of these, how many still run. */
  readonly running: number;
  /** Of these, how many a legal hold covers. */
  readonly held: number;
  /** The last day of the longest period among those that ended. */
  readonly keptThrough: string | null;
}

/** A kind as it was declared: what the periods must cover. */
export interface KnownKind {
  readonly kind: string;
  readonly laws: readonly RecordLaw[];
  readonly outcome: Outcome;
  /** Whether a record of it is a reason to know who its resident is. */
  readonly keepsResident: boolean;
}
export interface Holdings {
  readonly kinds: readonly KnownKind[];
  readonly holdings: readonly Holding[];
}

/** Whether records go, or stay as figures about nobody. */
export type Outcome = 'DELETED' | 'ANONYMISED';

/** Tells a subgraph to erase what it holds of one resident. The same order may be given again: it is carried out once. */
export const erasureOrder = z.object({
  /** Names the order. */
  step: uuid,
  resident: uuid,
  terms,
  /** Also what is still within its period: erasure on request. */
  everything: z.boolean(),
  /** The resident goes altogether: what has no period of its own goes along. */
  last: z.boolean(),
});
export interface ErasureOrder {
  readonly step: string;
  readonly resident: string;
  readonly terms: Terms;
  readonly everything: boolean;
  readonly last: boolean;
}

/** Has none of these orders carried out from now on, by the steps that name them. */
export const restQuestion = z.object({ steps: z.array(uuid) });
export interface RestQuestion {
  readonly steps: readonly string[];
}
export interface Rest {
  /** Whether none of them is or will be; false where one went on for longer than could be waited for. */
  readonly atRest: boolean;
}

/** What an order came to, for one kind under one law. */
export interface Erased {
  readonly kind: string;
  readonly law: RecordLaw;
  readonly records: number;
  readonly outcome: Outcome;
}
