const OF_THIS_TRANSACTION = `(pg_current_xact_id()::text)::bigint`;

/** The table of the receipts, for a migration of each subgraph that holds records of residents. */
export const CREATE_ERASURE_RECEIPT: readonly string[] = [
  `create table "erasure_receipt" ("step" uuid primary key, "at" timestamptz not null, "transaction" bigint not null, "erased" jsonb not null)`,
  `create index "erasure_receipt_transaction_index" on "erasure_receipt" ("transaction")`,
  `create function keep_receipts() returns trigger language plpgsql as $$
    begin raise exception 'receipts of erasures are only ever added to' using errcode = 'insufficient_privilege'; end $$`,
  `create trigger "erasure_receipt_append_only" before update or delete on "erasure_receipt" for each row execute function keep_receipts()`,
  `create trigger "erasure_receipt_never_emptied" before truncate on "erasure_receipt" for each statement execute function keep_receipts()`,
];

/** What a step came to; null where it was forbidden before it was taken. */
export const FIND_RECEIPT = `select erased from erasure_receipt where step = ?`;
/** Stands in the place of the receipt of a step that was not taken, so that it never is. */
export const FORBID = `insert into erasure_receipt (step, at, transaction, erased) values (?, now(), ${OF_THIS_TRANSACTION}, 'null') on conflict (step) do nothing`;
export const WRITE_RECEIPT = `insert into erasure_receipt (step, at, transaction, erased) values (?, now(), ${OF_THIS_TRANSACTION}, ?::jsonb)`;

/** A table that is only ever added to, and the record that its lines belong to. */
export interface History {
  readonly table: string;
  /** The column that names the record, and the constraint on it. */
  readonly column: string;
  readonly constraint: string;
  readonly record: string;
}

/**
 * Lets a history go with the record that it is the history of, under a receipt, and never by itself: for a migration. The lines go
 * through the foreign key, so the role that runs needs no right to remove them, and whoever removes the record without a receipt is refused.
 * The trigger that kept the history, if there was one of this name, is replaced.
 */
export const historyGoesWithItsRecord = (trigger: string, { table, column, constraint, record }: History): readonly string[] => [
  `alter table "${table}" drop constraint "${constraint}"`,
  `alter table "${table}" add constraint "${constraint}" foreign key ("${column}") references "${record}" ("id") on delete cascade`,
  `create function "keep_${table}"() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and not exists (select from "${record}" where "id" = old."${column}")
        and exists (select from erasure_receipt where transaction = ${OF_THIS_TRANSACTION}) then
        return old;
      end if;
      raise exception 'the history of % is only ever added to', tg_table_name using errcode = 'insufficient_privilege';
    end $$`,
  `create or replace trigger "${trigger}" before update or delete on "${table}" for each row execute function "keep_${table}"()`,
];
