import { part, type RequestContext } from '@wijkgraph/kit';
import type { Pool, PoolClient } from 'pg';
import { type Finding, sentenceOf } from '../seal/finding.ts';
import type { TrustedKeys } from '../seal/seal-key.ts';
import { verifyLatest } from '../seal/verify-latest.ts';
import { SealCheck, SealFinding } from './seal-check.ts';

/** On what the seals are compared: a connection of its own, since decisions do not wait for it, and the key that seals now. */
export interface SealChecking {
  readonly pool: Pool;
  readonly keys: Promise<TrustedKeys>;
}
export const SEAL_CHECKING = part<SealChecking>('what seals are checked with');

/** Findings that are told one by one: whoever has more than these needs `npm run audit:verify`. */
const MOST = 100;

const placeOf = (finding: Finding): Pick<SealFinding, 'from' | 'to' | 'record'> => {
  const record = 'id' in finding ? finding.id : null;
  if ('from' in finding) return { from: finding.from, to: finding.to, record };
  const at = 'position' in finding ? finding.position : 'seal' in finding ? finding.seal : null;
  return { from: at, to: at, record };
};

const told = (finding: Finding): SealFinding =>
  Object.assign(new SealFinding(), { kind: finding.kind, ...placeOf(finding), sentence: sentenceOf(finding) });

const inOneView = async <Found>(pool: Pool, look: (client: PoolClient) => Promise<Found>): Promise<Found> => {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const found = await look(client);
    await client.query('commit');
    client.release();
    return found;
  } catch (reason) {
    client.release(true);
    throw reason;
  }
};

/**
 * Compares the latest part of the record of decisions with its seals, or the part before a seal. A seal of an earlier key is told as of
 * an unknown one: the service holds the key that seals now, and no other.
 */
export const checkSeals = async (before: number | null, context: RequestContext): Promise<SealCheck> => {
  const { pool, keys } = context.part(SEAL_CHECKING);
  const trusted = await keys;
  const findings: SealFinding[] = [];
  const found = (finding: Finding): void => {
    if (findings.length < MOST) findings.push(told(finding));
  };
  const { last, ...verified } = await inOneView(pool, client => verifyLatest(client, before, { keys: trusted, found }));
  return Object.assign(new SealCheck(), { ...verified, findings, last: last && `${last.number}:${last.hash}` });
};
