import { categoriesOf, purposesOf } from '@wijkgraph/schema';
import type { Federation } from '../federation/federation.ts';
import type { Row } from '../world/rows.ts';
import type { Stored, Truth } from './every-field-truth.ts';

const KNOWN = 2 ** 24;

interface Disclosed {
  readonly [column: string]: unknown;
  readonly residents: readonly string[];
  readonly permitted: readonly number[];
  readonly bases: readonly string[];
  readonly provisions: readonly string[];
}

/** The part of a record that concerns one resident. */
const concerning = (resident: string, pseudonym: string, record: Disclosed): Row => {
  const place = record.residents.indexOf(pseudonym);
  const permitted = record.permitted[place] ?? 0;
  return {
    id: record.id,
    at: new Date(record.at as string),
    subject: record.subject,
    client: record.client,
    partyId: record.party,
    purpose: purposesOf(record.purpose as number)[0],
    categories: categoriesOf(permitted & (record.asked as number)),
    refused: (permitted & KNOWN) === 0,
    legalBasis: record.bases[place] || null,
    provisions: record.provisions[place]?.split(',').filter(Boolean) ?? [],
    operation: record.operation,
    traceId: record.trace_id,
    residentId: resident,
  };
};

const idsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { accessLog, ...others } = value as { accessLog?: { edges: { node: { id: string } }[] } | null };
  return [...(accessLog?.edges.map(({ node }) => node.id) ?? []), ...Object.values(others).flatMap(idsIn)];
};

/** The log of a resident as the database holds it, from the newest record that the answer could have known. */
export const readAccessLog = async (
  federation: Federation,
  truth: Truth,
  answered: unknown,
  residents: readonly string[],
): Promise<void> => {
  const seen = new Set(idsIn(answered));
  const em = federation.subgraphs.get('consent')?.orm.em.fork();
  const rows: Stored[] = [];
  for (const resident of residents) {
    const pseudonym = federation.pseudonymOf(resident);
    const records = (await em
      ?.getConnection()
      .execute('select * from disclosure where residents @> array[?]::uuid[] order by at desc, id desc', [[pseudonym]])) as Disclosed[];
    const newest = records.findIndex(({ id }) => seen.has(id as string));
    for (const record of newest < 0 ? records : records.slice(newest))
      rows.push({ type: 'AccessLogEntry', row: concerning(resident, pseudonym, record) });
  }
  truth.hold('AccessLogEntry', rows);
};
