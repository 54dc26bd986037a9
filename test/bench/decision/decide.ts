import { randomBytes } from 'node:crypto';
import { type DecisionService, decisionService, pseudonymsUnder } from '@wijkgraph/consent';
import { personas } from '@wijkgraph/sandbox';
import { EVERY_CATEGORY } from '@wijkgraph/schema';
import { Pool } from 'pg';
import { residentId } from './fill.ts';

/** Residents of one question; all 18 categories are asked of each. */
export const TOGETHER = 100;

/** A decision point over a database with so many lines of consent. */
export interface FilledPoint {
  readonly lines: number;
  /** Milliseconds of one decision. */
  time(): Promise<number>;
  close(): Promise<void>;
}

const { client, party, scopes } = personas.woonbron;
const caller = { subject: client, client, party, roles: [], scopes, purpose: 'SUPPORT', operation: 'Bench' } as const;

/** Residents far apart, so that each lies on a page of its own where there are that many. */
const somebody = (residents: number, round: number): readonly string[] =>
  Array.from({ length: TOGETHER }, (_, index) => residentId(1 + ((index * Math.floor(residents / TOGETHER) + round * 7_919) % residents)));

const decideOnce = async (decisions: DecisionService, residents: readonly string[]): Promise<number> => {
  const began = performance.now();
  const { said } = await decisions.decide({
    caller: { ...caller, traceId: randomBytes(16).toString('hex') },
    subgraph: 'residents',
    asked: EVERY_CATEGORY,
    residents,
  });
  const took = performance.now() - began;
  if (!said.every(mask => (mask & EVERY_CATEGORY) !== 0)) throw new Error('Something was asked that nobody permitted');
  return took;
};

/** The decision point over a filled database. */
export const filledPoint = (databaseUrl: string, lines: number, residents: number): FilledPoint => {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  const decisions = decisionService(pool, pseudonymsUnder(new Uint8Array(32).fill(7)));
  let rounds = 0;
  return { lines, time: () => decideOnce(decisions, somebody(residents, rounds++)), close: () => pool.end() };
};
