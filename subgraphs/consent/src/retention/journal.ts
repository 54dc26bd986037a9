import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Erased } from '@wijkgraph/kit';
import type { SubgraphName } from '@wijkgraph/schema';
import type { ClientBase, Pool } from 'pg';
import type { ErasureGround } from '../erasure/erasure-ground.ts';
import type { StepEnd } from './retention-step.entity.ts';

/** A run as its steps need it. */
export interface Run {
  readonly id: string;
  readonly asOf: string;
  readonly ground: ErasureGround | null;
}

/** A step that is not over. */
export interface OpenStep {
  readonly id: string;
  readonly subgraph: SubgraphName;
  readonly last: boolean;
}

/** What is left to be done of one resident in one run. */
export interface OpenResident {
  readonly run: Run;
  readonly resident: string;
  readonly steps: readonly OpenStep[];
}

export const beginRun = async (client: Pool | ClientBase, asOf: string, askedBy: string, ground: ErasureGround | null): Promise<Run> => {
  const id = randomUUID();
  await client.query('insert into retention_run (id, begun_at, as_of, asked_by, ground) values ($1, now(), $2, $3, $4)', [
    id,
    asOf,
    askedBy,
    ground,
  ]);
  return { id, asOf, ground };
};

/** Writes down all steps of a resident, before the first is taken. */
export const writeSteps = async (
  client: ClientBase,
  run: Run,
  resident: string,
  subgraphs: readonly SubgraphName[],
  last: boolean,
  pseudonym: string,
): Promise<OpenResident> => {
  const steps = subgraphs.map(subgraph => ({ id: randomUUID(), subgraph, last }));
  await client.query(
    `insert into retention_step (id, run_id, place, subgraph, resident_id, pseudonym, last)
     select step.id, $1, step.place, step.subgraph, $2, $3, $4 from unnest($5::uuid[], $6::text[]) with ordinality as step(id, subgraph, place)`,
    [run.id, resident, pseudonym, last, steps.map(({ id }) => id), subgraphs],
  );
  return { run, resident, steps };
};

/** Gives a step that is not over another name, where nothing is carried out under the one that it had. Returns it. */
export const renameStep = async (pool: Pool, id: string): Promise<string> => {
  const renamed = randomUUID();
  await pool.query('update retention_step set id = $2 where id = $1 and ended_at is null', [id, renamed]);
  return renamed;
};

export const endStep = (client: ClientBase, id: string, end: StepEnd, erased: readonly Erased[]): Promise<unknown> =>
  client.query(
    'update retention_step set ended_at = now(), step_end = $2, erased = $3, resident_id = null where id = $1 and ended_at is null',
    [id, end, JSON.stringify(erased)],
  );

/** What earlier runs began and did not finish, those that began first first. */
export const unfinished = async (pool: Pool): Promise<readonly OpenResident[]> => {
  const { rows } = await pool.query<OpenResident>(
    `select json_build_object('id', r.id, 'asOf', r.as_of, 'ground', r.ground) as run, s.resident_id as resident,
       json_agg(json_build_object('id', s.id, 'subgraph', s.subgraph, 'last', s.last) order by s.place) as steps
     from retention_step s join retention_run r on r.id = s.run_id where s.ended_at is null
     group by r.id, s.resident_id order by r.begun_at, s.resident_id`,
  );
  return rows;
};

/** Every step that is not over, of whomever, by the subgraph that is told to take it. */
export const openSteps = async (
  client: EntityManager,
): Promise<readonly { readonly subgraph: SubgraphName; readonly steps: readonly string[] }[]> =>
  client.execute('select subgraph, array_agg(id) as steps from retention_step where ended_at is null group by subgraph');

/** Closes those runs of which every step is over: this one, or where left out all; for that nobody else may be about to begin one. */
export const finishRuns = (pool: Pool, run?: Run): Promise<unknown> =>
  pool.query(
    `update retention_run r set finished_at = now()
     where r.finished_at is null and ($1::uuid is null or r.id = $1)
       and not exists (select from retention_step s where s.run_id = r.id and s.ended_at is null)`,
    [run?.id],
  );
