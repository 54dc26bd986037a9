import { type Asker, askers } from './main-query.ts';
import type { Round, Variant } from './measure.ts';

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

const of = (rounds: readonly Round[], variant: string, asker: Asker): readonly Round[] =>
  rounds.filter(round => round.variant === variant && round.asker === asker);

/** Requests a second in each round relative to the same round of the reference, so that both met the same machine. */
const ratio = (rounds: readonly Round[], variant: string, reference: string, asker: Asker): number => {
  const references = of(rounds, reference, asker);
  return median(
    of(rounds, variant, asker).map(
      ({ requestsPerSecond }, index) => requestsPerSecond / (references[index]?.requestsPerSecond ?? Number.NaN),
    ),
  );
};

/** The medians as a table in Markdown; ratios are to the first variant. */
export const tableOf = (variants: readonly Variant[], rounds: readonly Round[]): string => {
  const reference = variants[0]?.name ?? '';
  const lines = askers.flatMap(asker =>
    variants.map(({ name }) => {
      const measured = of(rounds, name, asker);
      const cells = [
        asker,
        name,
        ratio(rounds, name, reference, asker).toFixed(2),
        median(measured.map(({ requestsPerSecond }) => requestsPerSecond)).toFixed(0),
        median(measured.map(({ p50 }) => p50)).toFixed(0),
        median(measured.map(({ p99 }) => p99)).toFixed(0),
        (median(measured.map(({ answer }) => answer)) / 1_000).toFixed(1),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return ['| asked by | variant | ratio | requests/s | p50 ms | p99 ms | answer kB |', '|---|---|---:|---:|---:|---:|---:|', ...lines].join(
    '\n',
  );
};

/** One ratio over all askers: the geometric mean of theirs. */
export const overall = (rounds: readonly Round[], variant: string, reference: string): number =>
  Math.exp(askers.reduce((sum, asker) => sum + Math.log(ratio(rounds, variant, reference, asker)), 0) / askers.length);
