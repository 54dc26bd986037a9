import type { RecordLaw } from '@wijkgraph/kit';
import type { Pool } from 'pg';
import type { ErasureGround } from '../erasure/erasure-ground.ts';

/** How long a kind is kept under a law, as it holds on a day. */
export interface Period {
  readonly kind: string;
  readonly law: RecordLaw;
  /** ISO 8601. */
  readonly period: string;
  readonly duty: boolean;
  readonly yieldsTo: readonly ErasureGround[];
  readonly source: string;
}

/** The periods that hold on a day. */
export const periodsOn = async (pool: Pool, day: string): Promise<readonly Period[]> => {
  const { rows } = await pool.query<Period>(
    `select distinct on (kind, law) kind, law, period, duty, yields_to as "yieldsTo", source
     from retention_period where valid_from <= $1::date order by kind, law, valid_from desc`,
    [day],
  );
  return rows;
};

/** Today in the Netherlands. */
export const today = async (pool: Pool): Promise<string> => {
  const { rows } = await pool.query<{ today: string }>(`select (now() at time zone 'Europe/Amsterdam')::date::text as today`);
  return rows[0]?.today as string;
};

export const periodOf = (periods: readonly Period[], kind: string, law: RecordLaw): Period | undefined =>
  periods.find(period => period.kind === kind && period.law === law);
