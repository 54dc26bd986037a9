import type { ClaimSource } from './claim-mapping.ts';

/** Claims that are not those of an access token to this graph; says which, and never a value. */
export class ClaimsRefused extends Error {}

export type Claims = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Claims => value !== null && typeof value === 'object' && !Array.isArray(value);

const within = (value: unknown, name: string): unknown => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined);

/** What stands at a claim's name, or at a JSON Pointer into the claims (RFC 6901). */
const claimAt = (claims: Claims, place: string): unknown =>
  place.startsWith('/')
    ? place
        .slice(1)
        .split('/')
        .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce(within, claims as unknown)
    : within(claims, place);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 256 && !value.includes('\0');

const wordsAt = (claims: Claims, place: string, separator?: string): readonly string[] => {
  const value = claimAt(claims, place);
  if (value === undefined || value === null) return [];
  const words = typeof value === 'string' ? (separator === undefined ? [value] : value.split(separator)) : value;
  if (!Array.isArray(words) || !words.every(isText)) throw new ClaimsRefused(`"${place}" holds no text or list of texts`);
  return words.filter(word => word !== '');
};

const meaningOf = (words: readonly string[], { values }: ClaimSource): readonly string[] =>
  values ? words.flatMap(word => values.get(word) ?? []) : words;

/** The one value of something, of the first claim that says anything of it; undefined where none does. */
export const oneOf = (what: string, claims: Claims, source: ClaimSource): string | undefined => {
  for (const place of source.claims) {
    const found = new Set(meaningOf(wordsAt(claims, place), source));
    if (found.size > 1) throw new ClaimsRefused(`"${place}" holds more than one ${what}`);
    for (const value of found) return value;
  }
  return undefined;
};

/** All values of something, in the order in which the claims give them. A word of another vocabulary is refused rather than overlooked. */
export const severalOf = <Word extends string>(
  what: string,
  claims: Claims,
  source: ClaimSource,
  vocabulary: ReadonlySet<string>,
  separator?: string,
): readonly Word[] => {
  const found = new Set<Word>();
  for (const place of source.claims)
    for (const word of meaningOf(wordsAt(claims, place, separator), source))
      if (vocabulary.has(word)) found.add(word as Word);
      else if (!source.overlookOthers) throw new ClaimsRefused(`"${place}" holds an unknown ${what}`);
  return [...found];
};
