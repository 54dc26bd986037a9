import type { Counted } from './counted.ts';
import { type Figure, rounded } from './figure.type.ts';

/** What is told of the rows of a measure: how many, their value, which share a part is, or how many are of that part. */
export type Told =
  | { readonly kind: 'count'; readonly part?: undefined }
  | { readonly kind: 'value'; readonly part?: undefined }
  | { readonly kind: 'share'; readonly part: string }
  | { readonly kind: 'countOf'; readonly part: string };

const figure = (value: number | null, of: number): Figure => ({ value: value === null ? null : rounded(value), of, withheld: false });

/** The figure as it was counted. */
export const figureOf = (told: Told, row: Counted | undefined): Figure => {
  if (told.kind === 'count') return figure(row?.count ?? 0, row?.count ?? 0);
  if (told.part === undefined) return figure(row?.value ?? null, row?.count ?? 0);
  const [yes, no] = row?.parts[told.part] ?? [0, 0];
  if (told.kind === 'countOf') return figure(yes, yes);
  return figure(yes + no === 0 ? null : yes / (yes + no), yes + no);
};
