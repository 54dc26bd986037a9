import { field, readInput, refuse } from '@wijkgraph/kit';
import type { DataCategory } from '@wijkgraph/schema';
import { z } from 'zod';
import { bsn } from '../resident/bsn.ts';
import { NAME_KEY } from './name-key.sql.ts';
import { TUSSENVOEGSELS } from './tussenvoegsels.ts';

/** Words of a name that are looked at. */
const MOST_WORDS = 6;

/** Those that tell somebody from another: all of them where there is nothing but tussenvoegsels. */
const telling = (words: readonly string[]): readonly string[] => {
  const told = words.filter(word => !TUSSENVOEGSELS.has(word.toLowerCase()));
  return told.length > 0 ? told : words;
};

const words = z
  .string()
  .max(200, 'Keep the name to 200 characters.')
  .transform(name => name.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean))
  .refine(found => found.join('').length >= 2, 'Give at least two letters of the name.')
  .refine(found => found.length <= MOST_WORDS, `Give at most ${MOST_WORDS} words of the name.`)
  .transform(telling);
const postcode = z
  .string()
  .transform(written => written.replaceAll(/\s/g, '').toUpperCase())
  .refine(written => /^[1-9]\d{3}([A-Z]{2})?$/.test(written), 'Give the four digits of the postcode, or the letters too.')
  .transform(written => `${written.slice(0, 4)} ${written.slice(4)}%`);

const wanted = z.object({
  name: words.nullish(),
  birthDate: field.date('A birth date').nullish(),
  postcode: postcode.nullish(),
});

/** What somebody is searched by, as a caller said it. */
export interface SearchedBy {
  readonly name?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly bsn?: string | null | undefined;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** What somebody is searched by, as SQL over `resident r`. */
export interface Wanted {
  /** Without all of these, a resident is not found. */
  readonly categories: readonly DataCategory[];
  readonly condition: Condition;
  /** How much a name is alike: the more the better. */
  readonly likeness: Condition;
}

const together = (conditions: readonly Condition[], by: string, nothing: string): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(by) || nothing,
  values: conditions.flatMap(({ values }) => values),
});

/** BAD_USER_INPUT for nothing to search by, and for what cannot be right; a value is never repeated. */
export const wantedOf = (by: SearchedBy): Wanted => {
  const { name, birthDate, postcode: where } = readInput(wanted, by);
  const number = by.bsn ? bsn(by.bsn) : undefined;
  const conditions: readonly (Condition & { readonly category: DataCategory })[] = [
    ...(name ?? []).map(word => ({ category: 'IDENTITY' as const, sql: `"name_key"(?) <% ${NAME_KEY}`, values: [word] })),
    ...(birthDate ? [{ category: 'IDENTITY' as const, sql: `r."birth_date" = ?::date`, values: [birthDate] }] : []),
    ...(where ? [{ category: 'ADDRESS' as const, sql: `r."postcode" like ?`, values: [where] }] : []),
    ...(number ? [{ category: 'BSN' as const, sql: `r."bsn" = ?`, values: [number] }] : []),
  ];
  if (conditions.length === 0) throw refuse('BAD_USER_INPUT', 'Give a name, a birth date, a postcode or a BSN to search by.');
  const alike = (name ?? []).map(word => ({ sql: `word_similarity("name_key"(?), ${NAME_KEY})`, values: [word] }));
  return {
    categories: [...new Set(conditions.map(({ category }) => category))],
    condition: together(conditions, ' and ', 'true'),
    likeness: together(alike, ' + ', '0'),
  };
};
