/** A class that is a table. */
export type Table = abstract new (...args: never[]) => object;

/**
 * What rules how long a record is kept: `WMO` Wmo 2015 art. 5.3.4, `JEUGDWET` Jeugdwet art. 7.3.8, `ARCHIEFWET` the selection list of
 * the municipalities (Archiefwet 1995 art. 5), `AVG` what follows from AVG art. 5 alone. How long is data: the consent subgraph's periods.
 */
export type RecordLaw = 'WMO' | 'JEUGDWET' | 'ARCHIEFWET' | 'AVG';

/** Done to rows when records go. In SQL `:records` are the ids of the records that go, and `:resident` is whose they were. */
export interface Step {
  readonly table: Table;
  /** Which rows: SQL over the columns of the table. */
  readonly where: string;
  /** New values by column, in SQL, for rows that stay as a figure about nobody; left out, the rows are deleted. */
  readonly set?: Readonly<Record<string, string>>;
}

/** Rows that go. */
export const deleted = (table: Table, where: string): Step => ({ table, where });
/** Rows that stay, about nobody: as a figure, or as somebody else's. */
export const stripped = (table: Table, where: string, set: Readonly<Record<string, string>>): Step => ({ table, where, set });

/** A day in the Netherlands as the moment at which it begins. */
export const dutchDay = (date: string): string => `((${date})::timestamp at time zone 'Europe/Amsterdam')`;

/** One kind of record: whose it is, from when its period counts, and what goes with it. */
export interface RecordKind {
  /** Unique among all subgraphs: its periods are kept under this name. */
  readonly name: string;
  /** Each row is one record; in SQL it is called `record`. */
  readonly table: Table;
  /** The property that holds whose it is: a resident, or several; in SQL each of them is `subject.id`. */
  readonly subject: string;
  /** Which law rules a record, of one of its residents: the first whose SQL condition holds. */
  readonly laws: readonly (readonly [law: RecordLaw, condition: string])[];
  /** SQL over `record` and `subject.id`: the moment from which the period counts; null while the matter runs. */
  readonly ended: string;
  /** In this order, the record itself among them. */
  readonly goes: readonly Step[];
  /** Tables whose rows go by themselves when the record does: a history through its foreign key, what a trigger keeps. */
  readonly follows?: readonly Table[];
  /** It is no reason to keep anything else of its resident, and goes along with them however much of its own period is left. */
  readonly goesAlong?: true;
  /** Of a record with several residents, when one of them leaves it to the others. */
  readonly leaves?: readonly Step[];
}

/** What a subgraph holds of residents, and for how long: the one place where it says so. Every table is named here, once or more. */
export interface Retention {
  /** In the order in which they go. */
  readonly kinds: readonly RecordKind[];
  /** What goes with the resident, once there is no record left: it has no period of its own. */
  readonly last?: readonly Step[];
  /** Tables that hold nothing of a resident. */
  readonly aboutNobody: readonly Table[];
}
