import { Pool } from 'pg';
import { vi } from 'vitest';
import { residents, workers } from './askers.ts';
import type { Defect } from './seeded-defects.ts';

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}
type Query = (this: Pool, statement: Statement, ...rest: unknown[]) => unknown;

let seeds = 0;

/** As if the SQL that decides, finds and explains read otherwise. It is prepared under another name, so that nothing of it stays. */
const reading = (written: RegExp, instead: string) => (): void => {
  const carryOut = Pool.prototype.query as unknown as Query;
  const seeded = ` as seeded ${++seeds}`;
  vi.spyOn(Pool.prototype, 'query').mockImplementation(function (this: Pool, statement: Statement, ...rest: unknown[]) {
    const text = typeof statement === 'object' && statement.name ? statement.text.replaceAll(written, instead) : undefined;
    const changed = text === undefined || text === statement.text ? statement : { ...statement, name: statement.name + seeded, text };
    return carryOut.call(this, changed, ...rest);
  } as never);
};

/** Defects of the deciding SQL: who may consent, for how long, and whom an override opens what to. */
export const decidingOtherwise: readonly Defect[] = [
  { called: 'a consent counts before it begins', seed: reading(/p\.valid_from <= now\(\)/g, 'p.valid_from is not null') },
  {
    called: 'a consent counts past its end',
    seed: reading(/\(p\.valid_until is null or p\.valid_until > now\(\)\)/g, 'true'),
  },
  { called: "a minor's consent counts without the parent", seed: reading(/p\.authority = \w+\.authority and/g, '') },
  { called: 'one parent is enough where two must agree', seed: reading(/coalesce\(max\(r\.agreeing\), 1\)/g, 'coalesce(max(1), 1)') },
  {
    called: 'who turned twelve, sixteen or eighteen today is a day too young',
    seed: reading(/date_trunc\('day', now\(\)/g, "date_trunc('day', (now() - interval '1 day')"),
  },
  {
    called: 'somebody represents a resident past the end of it',
    seed: reading(/ and \(r\.valid_until is null or r\.valid_until > now\(\)\)/g, ''),
    askedBy: residents,
  },
  {
    called: 'somebody represents a resident on a ground that does not count any more',
    seed: reading(/r\.kind = any\(\w+\.kinds\)\s+and/g, ''),
    askedBy: residents,
  },
  {
    called: 'a representative under a safety flag sees',
    seed: reading(/where flag\.representative_id = r\.representative_id/g, 'where false'),
    askedBy: residents,
  },
  { called: 'an override goes on past its end', seed: reading(/o\.valid_until > now\(\)/g, 'true'), askedBy: workers },
  { called: 'an override opens more than was chosen', seed: reading(/bit_or\(o\.categories\) &/g, 'bit_or(262143) &'), askedBy: workers },
  { called: 'an override is open to colleagues', seed: reading(/o\.worker = e\.subject and/g, ''), askedBy: workers },
];

/** Defects that show at another moment than now. */
export const explainingOtherwise: readonly Defect[] = [
  { called: 'age is counted in UTC', seed: reading(/at time zone 'Europe\/Amsterdam'/g, "at time zone 'UTC'") },
  { called: 'an override is explained past its end', seed: reading(/o\.valid_until > \$5::timestamptz/g, 'true') },
  { called: 'what was lifted since is taken for not objected to', seed: reading(/o\.lifted_at > \$5::timestamptz/g, 'false') },
];
