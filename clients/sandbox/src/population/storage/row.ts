/** A row that is still to be written: relations by their key. */
type Stored<Value> = Value extends Date | readonly unknown[] | string | number | boolean | null ? Value : string;

type IsWritable<Entity, Key extends keyof Entity> =
  (<T>() => T extends { [K in Key]: Entity[K] } ? 1 : 2) extends <T>() => T extends { -readonly [K in Key]: Entity[K] } ? 1 : 2
    ? true
    : false;

/** How often a record was edited: the database begins to count. */
type IsCount<Entity, Key extends keyof Entity> = Key extends 'version' ? (Entity[Key] extends number ? true : false) : false;

type StoredKey<Entity> = {
  [Key in keyof Entity & string]: Entity[Key] extends (...args: never[]) => unknown
    ? never
    : IsCount<Entity, Key> extends true
      ? never
      : IsWritable<Entity, Key> extends true
        ? Key
        : never;
}[keyof Entity & string];

/** What one row of an entity's table holds: its properties without methods, getters and the count of its edits. */
export type Row<Entity> = { -readonly [Key in StoredKey<Entity>]: Stored<Entity[Key]> };

export type Table<Entity extends object = object> = abstract new () => Entity;

/** Takes rows, whatever becomes of them. `Made` names the properties that the database itself makes. */
export interface Sink {
  add<Entity extends object, Made extends keyof Entity = never>(table: Table<Entity>, row: Omit<Row<Entity>, Made>): void;
}

/** Rows by table, in the order in which they came. */
export class Rows implements Sink {
  readonly byTable = new Map<Table, object[]>();

  add<Entity extends object, Made extends keyof Entity = never>(table: Table<Entity>, row: Omit<Row<Entity>, Made>): void {
    const rows = this.byTable.get(table);
    if (rows) rows.push(row);
    else this.byTable.set(table, [row]);
  }
}
