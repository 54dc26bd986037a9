import type { DataCategory, LifeDomain } from '../generated/graphql.ts';
import { type Ground, personalFields, personalRows } from '../generated/personal-fields.ts';
import { categoryOfLifeDomain } from './category-of-life-domain.ts';

/** Who would look, and what the graph says that they may see of each resident; of whom it says nothing, nothing is opened. */
export interface Looking {
  readonly party: string;
  readonly permitted: ReadonlyMap<string, ReadonlySet<DataCategory>>;
}

/** What opens a row: who looks, and what of those whom it is about. */
interface Opening {
  readonly party: string;
  readonly permitted: ReadonlySet<DataCategory>;
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const domainsOf = ({ lifeDomain, lifeDomains }: Row): readonly LifeDomain[] =>
  ((lifeDomains as LifeDomain[] | null | undefined) ?? [lifeDomain as LifeDomain | null]).filter(domain => domain !== null);

/** Whom a row is about, where that is not the resident in whose file it stands. Of several each has to permit it. */
const subjectsOf: Readonly<Record<string, (row: Row) => readonly unknown[]>> = {
  Resident: row => [row],
  HouseholdMember: ({ resident }) => [resident],
  SupportPlan: ({ residents }) => (Array.isArray(residents) ? residents : []),
};

const NOTHING: ReadonlySet<DataCategory> = new Set();

const permittedBy = (subjects: readonly unknown[], { permitted }: Looking): ReadonlySet<DataCategory> =>
  subjects.length === 0
    ? NOTHING
    : subjects
        .map(subject => (isRow(subject) ? permitted.get(String(subject.id)) : undefined) ?? NOTHING)
        .reduce((all, own) => new Set([...all].filter(category => own.has(category))));

/** The rules over a row that can be told from what the page holds of it; any other opens nothing. */
const byRule: Readonly<Record<string, (row: Row, opening: Opening) => boolean>> = {
  lifeDomain: (row, { permitted }) => {
    const domains = domainsOf(row);
    return domains.length > 0 && domains.every(domain => permitted.has(categoryOfLifeDomain[domain]));
  },
  lifeDomains: (row, opening) => byRule.lifeDomain?.(row, opening) ?? false,
  concernedParties: ({ from, to }, { party }) => [from, to].some(side => isRow(side) && side.id === party),
};

const opens = ({ category, by, onlyOwnTeam }: Ground, row: Row, opening: Opening): boolean =>
  !onlyOwnTeam &&
  (category === undefined || opening.permitted.has(category as DataCategory)) &&
  (by === undefined || (byRule[by]?.(row, opening) ?? false));

/** What opens a row in the file of somebody: what they permit, or whom else the row is about. */
const openingOf = (row: Row, within: Opening, looking: Looking): Opening => {
  const subjects = subjectsOf[String(row.__typename)]?.(row);
  return subjects ? { party: looking.party, permitted: permittedBy(subjects, looking) } : within;
};

const isThere = (value: unknown, within: Opening, looking: Looking): boolean => {
  const ground = isRow(value) ? personalRows[String(value.__typename)] : undefined;
  return ground === undefined || opens(ground, value as Row, openingOf(value as Row, within, looking));
};

const seen = (value: unknown, within: Opening, looking: Looking): unknown => {
  if (Array.isArray(value)) return value.filter(item => isThere(item, within, looking)).map(item => seen(item, within, looking));
  if (!isRow(value)) return value;
  if (!isThere(value, within, looking)) return null;
  // A page of a list holds its rows one deeper: what may not be seen is not in it.
  if (Array.isArray(value.edges))
    return {
      ...value,
      edges: value.edges.flatMap(edge => (isThere((edge as Row).node, within, looking) ? [seen(edge, within, looking)] : [])),
    };
  const opening = openingOf(value, within, looking);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const ground = personalFields[`${String(value.__typename)}.${name}`];
      return [name, ground === undefined || opens(ground, value, opening) ? seen(inner, opening, looking) : null];
    }),
  );
};

/**
 * What is left of an answer for somebody else: null where the declaration of a field asks for what they may not see, and without the
 * rows that do not exist for them. Never more than was in it.
 */
export const asPartySees = <Answer>(answer: Answer, looking: Looking): Answer =>
  seen(answer, { party: looking.party, permitted: NOTHING }, looking) as Answer;
