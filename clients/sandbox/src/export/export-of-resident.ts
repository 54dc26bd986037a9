import type { ExportOperation } from '@wijkgraph/schema';
import type { AskGraph } from '../graph/ask-as.ts';

interface Told {
  readonly resident: Record<string, unknown> | null;
}

interface Page {
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Everything that the graph holds of a resident and may show to who asks. */
export interface ResidentExport {
  readonly exportedAt: string;
  readonly resident: Readonly<Record<string, unknown>>;
  /** What could not be read, and why: an export that is not whole says so. */
  readonly missing: readonly { readonly part: string; readonly why: string }[];
}

const isPage = (value: unknown): value is Page => typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value;

/** Lists as lists, without the edges and cursors that only the graph needs. Throws where a list inside another has a further page. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (isPage(value)) {
    if (value.pageInfo.hasNextPage) throw new Error('A list inside another list is longer than a page');
    return value.edges.map(({ node }) => plain(node));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
};

/**
 * Puts together what the graph holds of one resident (AVG art. 15 and 20), across all subgraphs and to the last page, with the
 * operations of `exportOperations`. Each is asked like any other: consent, roles and the access log apply. Rejects for a resident who
 * is not known to who asks.
 */
export const exportOfResident = async (id: string, operations: readonly ExportOperation[], ask: AskGraph): Promise<ResidentExport> => {
  const missing: { part: string; why: string }[] = [];
  const resident: Record<string, unknown> = {};
  const read = async ({ name, document }: ExportOperation, after: string | null): Promise<Record<string, unknown> | undefined> => {
    const { data, errors } = await ask<Told>({ query: document, operationName: name, variables: { id, ...(after && { after }) } });
    for (const { message } of errors ?? []) missing.push({ part: name, why: message });
    if (data && data.resident === null && !errors) throw new Error('There is no such resident, or nothing of them is known to you.');
    return data?.resident ?? undefined;
  };
  for (const operation of operations) {
    const { pages } = operation;
    if (pages === undefined) {
      Object.assign(resident, plain(await read(operation, null)));
      continue;
    }
    const rows: unknown[] = [];
    for (let after: string | null = null; ;) {
      const page: unknown = (await read(operation, after))?.[pages];
      if (!isPage(page)) break;
      rows.push(...page.edges.map(({ node }) => plain(node)));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    resident[pages] = rows;
  }
  return { exportedAt: new Date().toISOString(), resident, missing };
};
