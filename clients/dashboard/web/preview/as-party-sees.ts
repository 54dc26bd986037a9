import type { DataCategory, LifeDomain } from '../generated/graphql.ts';
import { type Ground, personalFields, personalRows } from '../generated/personal-fields.ts';
import { categoryOfLifeDomain } from './category-of-life-domain.ts';

/** Who would look, and what the graph says that they may see. */
export interface Looking {
  readonly party: string;
  readonly permitted: ReadonlySet<DataCategory>;
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const domainsOf = ({ lifeDomain, lifeDomains }: Row): readonly LifeDomain[] =>
  ((lifeDomains as LifeDomain[] | null | undefined) ?? [lifeDomain as LifeDomain | null]).filter(domain => domain !== null);

/** The rules over a row that can be told from what the page holds of it; any other opens nothing. */
const byRule: Readonly<Record<string, (row: Row, looking: Looking) => boolean>> = {
  lifeDomain: (row, { permitted }) => {
    const domains = domainsOf(row);
    return domains.length > 0 && domains.every(domain => permitted.has(categoryOfLifeDomain[domain]));
  },
  lifeDomains: (row, looking) => byRule.lifeDomain?.(row, looking) ?? false,
  concernedParties: ({ from, to }, { party }) => [from, to].some(side => isRow(side) && side.id === party),
};

const opens = ({ category, by, onlyOwnTeam }: Ground, row: Row, looking: Looking): boolean =>
  !onlyOwnTeam &&
  (category === undefined || looking.permitted.has(category as DataCategory)) &&
  (by === undefined || (byRule[by]?.(row, looking) ?? false));

const isThere = (value: unknown, looking: Looking): boolean => {
  const ground = isRow(value) ? personalRows[String(value.__typename)] : undefined;
  return ground === undefined || opens(ground, value as Row, looking);
};

const seen = (value: unknown, looking: Looking): unknown => {
  if (Array.isArray(value)) return value.filter(item => isThere(item, looking)).map(item => seen(item, looking));
  if (!isRow(value)) return value;
  if (!isThere(value, looking)) return null;
  // A page of a list holds its rows one deeper: what may not be seen is not in it.
  if (Array.isArray(value.edges))
    return { ...value, edges: value.edges.flatMap(edge => (isThere((edge as Row).node, looking) ? [seen(edge, looking)] : [])) };
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const ground = personalFields[`${String(value.__typename)}.${name}`];
      return [name, ground === undefined || opens(ground, value, looking) ? seen(inner, looking) : null];
    }),
  );
};

/**
 * What is left of an answer for somebody else: null where the declaration of a field asks for what they may not see, and without the
 * rows that do not exist for them. Never more than was in it.
 */
export const asPartySees = <Answer>(answer: Answer, looking: Looking): Answer => seen(answer, looking) as Answer;
