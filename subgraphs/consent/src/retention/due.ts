import type { Holding, KnownKind, Outcome, RecordLaw, Terms } from '@wijkgraph/kit';
import type { SubgraphName } from '@wijkgraph/schema';
import { ORDER, stillNeeded } from './order.ts';
import { type Period, periodOf } from './periods.ts';
import type { SubgraphClients } from './subgraph-clients.ts';

/** Residents that are looked at together. */
const PAGE = 1_000;

/** What of one subgraph is due, with how it declared its kinds. */
export interface DuePage {
  readonly subgraph: SubgraphName;
  readonly kinds: readonly KnownKind[];
  readonly holdings: readonly Holding[];
}

/** All that is due, page by page: not what something else still rests on. */
export async function* duePages(subgraphs: SubgraphClients, terms: Terms): AsyncGenerator<DuePage> {
  for (const subgraph of ORDER) {
    let after: string | undefined;
    do {
      const { kinds, holdings } = await subgraphs[subgraph].holdings({ terms, limit: PAGE, ...(after && { after }) });
      const residents = [...new Set(holdings.map(({ resident }) => resident))];
      const needed = await stillNeeded(subgraphs, subgraph, residents, terms);
      yield { subgraph, kinds, holdings: holdings.filter(({ resident }) => !needed.has(resident)) };
      after = residents.length < PAGE ? undefined : residents.at(-1);
    } while (after);
  }
}

/** What is due of one kind under one law. */
export interface DueLine {
  readonly subgraph: SubgraphName;
  readonly kind: string;
  readonly law: RecordLaw;
  readonly outcome: Outcome;
  readonly period: string;
  readonly source: string;
  records: number;
  residents: number;
  /** The day on which the oldest ended. */
  oldest: string;
}

export interface Due {
  readonly lines: readonly DueLine[];
  /** Which subgraphs hold something due of each resident. */
  readonly residents: ReadonlyMap<string, ReadonlySet<SubgraphName>>;
  /** Kinds for which no period is known: they are kept until one is. */
  readonly lacking: readonly string[];
}

const lackingOf = ({ kinds }: DuePage, periods: readonly Period[]): string[] =>
  kinds.flatMap(({ kind, laws }) => laws.filter(law => !periodOf(periods, kind, law)).map(law => `${kind} under ${law}`));

/** Adds up what is due. Nothing is written. */
export const findDue = async (subgraphs: SubgraphClients, terms: Terms, periods: readonly Period[]): Promise<Due> => {
  const lines = new Map<string, DueLine>();
  const residents = new Map<string, Set<SubgraphName>>();
  const lacking = new Set<string>();
  for await (const page of duePages(subgraphs, terms)) {
    const { subgraph, kinds, holdings } = page;
    for (const each of lackingOf(page, periods)) lacking.add(each);
    for (const { resident, kind, law, due, oldest } of holdings) {
      const of = residents.get(resident);
      if (of) of.add(subgraph);
      else residents.set(resident, new Set([subgraph]));
      const key = `${subgraph} ${kind} ${law}`;
      const line = lines.get(key);
      if (!line) {
        const { period, source } = periodOf(periods, kind, law) as Period;
        const outcome = kinds.find(known => known.kind === kind)?.outcome ?? 'DELETED';
        lines.set(key, { subgraph, kind, law, outcome, period, source, records: due, residents: 1, oldest: oldest as string });
      } else {
        line.records += due;
        line.residents++;
        if (oldest !== null && oldest < line.oldest) line.oldest = oldest;
      }
    }
  }
  const placed = [...lines.values()].toSorted(
    (a, b) => ORDER.indexOf(a.subgraph) - ORDER.indexOf(b.subgraph) || `${a.kind} ${a.law}`.localeCompare(`${b.kind} ${b.law}`),
  );
  return { lines: placed, residents, lacking: [...lacking] };
};
