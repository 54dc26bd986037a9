import type { Row, Sowing } from '../world/rows.ts';

/** A row as it was written to a database, with the name of its type. */
export interface Stored {
  readonly type: string;
  readonly row: Row;
}

const text = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

/** What a row takes from the row that it belongs to. */
const inherited: Readonly<Record<string, (row: Row, truth: Truth) => Row>> = {
  ReferralEvent: (row, truth) => {
    const { residentId, lifeDomains, fromPartyId, toPartyId, sentAt } = truth.one('Referral', row.referral)?.row ?? {};
    return { ...row, residentId, lifeDomains, fromPartyId, toPartyId, sentAt };
  },
  PlanEvent: (row, truth) => ({ ...row, residentIds: truth.one('SupportPlan', row.planId)?.row.residentIds }),
  HelpQuestionEvent: (row, truth) => ({ ...row, residentId: truth.one('HelpQuestion', row.questionId)?.row.residentId }),
  ApplicationEvent: (row, truth) => {
    const { residentId, lifeDomains, fromPartyId, toPartyId, submittedAt } = truth.one('ProvisionApplication', row.application)?.row ?? {};
    return { ...row, residentId, lifeDomains, fromPartyId, toPartyId, submittedAt };
  },
  PlanParticipant: (row, truth) => ({ ...row, residentIds: truth.one('SupportPlan', row.planId)?.row.residentIds }),
};

/** What the databases hold, from the rows that were written and never from an answer. */
export class Truth {
  readonly #rows = new Map<string, readonly Stored[]>();
  readonly #indexes = new Map<string, ReadonlyMap<unknown, readonly Stored[]>>();

  constructor(sowing: Sowing) {
    for (const rows of Object.values(sowing))
      for (const table of rows.tables)
        this.#rows.set(
          table.name,
          rows.of(table).map(row => ({ type: table.name, row })),
        );
    for (const [type, read] of Object.entries(inherited))
      this.#rows.set(
        type,
        this.all(type).map(({ row }) => ({ type, row: read(row, this) })),
      );
  }

  /** Rows that the product writes itself, as they were read from its database. */
  hold(type: string, rows: readonly Stored[]): void {
    this.#rows.set(type, rows);
    for (const place of this.#indexes.keys()) if (place.startsWith(`${type} `)) this.#indexes.delete(place);
  }

  all(type: string): readonly Stored[] {
    return this.#rows.get(type) ?? [];
  }

  one(type: string, key: unknown, property = 'id'): Stored | null {
    return key === null || key === undefined ? null : (this.many(type, property, key)[0] ?? null);
  }

  many(type: string, property: string, key: unknown): readonly Stored[] {
    const place = `${type} ${property}`;
    let index = this.#indexes.get(place);
    if (!index) this.#indexes.set(place, (index = Map.groupBy(this.all(type), ({ row }) => row[property])));
    return index.get(key) ?? [];
  }

  /** As a list stands in the graph: by a property and then by id, the smallest or the largest first. */
  static sorted(rows: readonly Stored[], by: string, ascending: boolean): readonly Stored[] {
    const place = `${by} ${ascending}`;
    const known = sortedBefore.get(rows) ?? new Map<string, readonly Stored[]>();
    sortedBefore.set(rows, known);
    let sorted = known.get(place);
    if (!sorted) known.set(place, (sorted = sortRows(rows, by, ascending)));
    return sorted;
  }
}

/** The same rows are asked for in the same order again and again. */
const sortedBefore = new WeakMap<readonly Stored[], Map<string, readonly Stored[]>>();

const sortRows = (rows: readonly Stored[], by: string, ascending: boolean): readonly Stored[] =>
  rows
    .map(stored => ({ stored, place: `${text(stored.row[by])} ${text(stored.row.id)}` }))
    .toSorted((one, other) => (one.place < other.place ? -1 : 1) * (ascending ? 1 : -1))
    .map(({ stored }) => stored);

/** Whom a row is about; nobody for an anonymous contact or question. */
export const subjectsOf = ({ type, row }: Stored): readonly string[] => {
  if (type === 'Resident') return [row.id as string];
  if (row.residentIds) return row.residentIds as readonly string[];
  return row.residentId ? [row.residentId as string] : [];
};

/** The parties that a row concerns: a receiver knows nothing of what was never sent. */
export const partiesOf = ({ row }: Stored): readonly unknown[] => {
  // What was asked and not agreed to is between the resident and who asked.
  if (row.granteeId) return [row.storedState === 'REQUESTED' || row.storedState === 'REFUSED' ? row.requestedBy : row.granteeId];
  return (row.sentAt ?? row.submittedAt) ? [row.fromPartyId, row.toPartyId] : [row.fromPartyId];
};
