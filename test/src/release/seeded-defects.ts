import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { vi } from 'vitest';
import { Ground } from '../../../gateway/src/release/ground.ts';
import { Release } from '../../../gateway/src/release/release.ts';
import type { Federation } from '../federation/federation.ts';
import { quick, slow, type Tempo } from './tempo.ts';

/** Something that is wrong with the release check, put in and taken out again. */
export interface Defect {
  readonly called: string;
  /** In which it shows. */
  readonly tempo: Tempo;
  readonly seed: (federation: Federation) => void | Promise<void>;
  /** For what the spies of vitest do not take out. */
  readonly mend?: (federation: Federation) => Promise<void>;
}

/** Whether narrowings are acknowledged as soon as they are committed: see the mock in `teeth.test.ts`. */
export const haste = { acknowledgesAtOnce: false };

const asOwner = async (federation: Federation, ...statements: readonly string[]): Promise<void> => {
  const client = new Client({ connectionString: federation.ownerUrl('consent') });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
};

/** Some commits take a while, as on a busy disk: what has its number is not seen by all yet. */
const SLOW_COMMIT = [
  `create function slow_commit() returns trigger language plpgsql as 'begin if random() < 0.5 then perform pg_sleep(0.4); end if; return null; end'`,
  `create constraint trigger slow_commit after insert on narrowing deferrable initially deferred for each row execute function slow_commit()`,
];
const NO_SLOW_COMMIT = ['drop trigger slow_commit on narrowing', 'drop function slow_commit'];

const WITHOUT_LOCK = `create or replace function number_narrowing() returns trigger language plpgsql as $$
  begin
    new.number := nextval('hasty_numbers');
    new.at := clock_timestamp();
    return new;
  end $$`;

const ownFunction = { text: '' };

const numbersBeforeCommit = async (federation: Federation): Promise<void> => {
  const client = new Client({ connectionString: federation.ownerUrl('consent') });
  await client.connect();
  const { rows } = await client.query<{ text: string }>(`select pg_get_functiondef('number_narrowing'::regproc) as text`);
  ownFunction.text = rows[0]?.text ?? '';
  await client.query('create sequence hasty_numbers');
  await client.query(`select setval('hasty_numbers', (select coalesce(max(number), 0) + 1 from narrowing))`);
  // The role that the subgraph runs with owns nothing here.
  await client.query('grant usage on sequence hasty_numbers to public');
  for (const statement of [WITHOUT_LOCK, ...SLOW_COMMIT]) await client.query(statement);
  await client.end();
};

export const defects: readonly Defect[] = [
  {
    called: 'nothing is checked before an answer is released',
    tempo: slow,
    seed: () =>
      void vi.spyOn(Release.prototype, 'release').mockImplementation(async (_state, door) => {
        door.handOver();
        return 'released';
      }),
  },
  {
    called: 'the answer lies about for a while between the check and its release',
    tempo: slow,
    seed: () => {
      const release = Release.prototype.release;
      vi.spyOn(Release.prototype, 'release').mockImplementation(function (this: Release, state, door) {
        const later = { turn: () => door.turn(), handOver: () => void delay(700).then(() => door.handOver()) };
        return release.call(this, state, later);
      });
    },
  },
  {
    called: 'a withdrawal is acknowledged as soon as it is committed',
    tempo: quick,
    seed: () => void (haste.acknowledgesAtOnce = true),
    mend: async () => void (haste.acknowledgesAtOnce = false),
  },
  {
    called: 'the lease of an answer runs from when it came, and not from when it was asked for',
    tempo: slow,
    seed: () => {
      const add = Ground.prototype.add;
      vi.spyOn(Ground.prototype, 'add').mockImplementation(function (this: Ground, reported) {
        add.call(this, reported, performance.now());
      });
    },
  },
  {
    called: 'the check goes by the youngest decision of an operation',
    tempo: slow,
    seed: () => {
      const youngest = new WeakMap<Ground, number>();
      const add = Ground.prototype.add;
      vi.spyOn(Ground.prototype, 'add').mockImplementation(function (this: Ground, reported, asked) {
        if (typeof reported === 'number') youngest.set(this, Math.max(reported, youngest.get(this) ?? 0));
        add.call(this, reported, asked);
      });
      vi.spyOn(Ground.prototype, 'asOf', 'get').mockImplementation(function (this: Ground) {
        return youngest.get(this);
      });
    },
  },
  {
    called: 'narrowings are numbered when they begin, and not in the order of their commits',
    tempo: slow,
    seed: numbersBeforeCommit,
    mend: federation => asOwner(federation, ...NO_SLOW_COMMIT, ownFunction.text, 'drop sequence hasty_numbers'),
  },
];
