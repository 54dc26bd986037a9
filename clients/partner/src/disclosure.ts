import { personalFields, rowRules } from './generated/personal-fields.ts';
import type { Disclosed, Known } from './known.ts';

/** The categories that were withheld, by the id of the resident: `extensions.withheld` of an answer. */
export type Withheld = Readonly<Record<string, readonly string[]>>;

interface Ground {
  readonly category?: string;
  readonly by?: string;
}

type Row = Readonly<Record<string, unknown>>;

const grounds: Readonly<Record<string, Readonly<Record<string, Ground>>>> = personalFields;
const rules: Readonly<Record<string, string>> = rowRules;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const idOf = (value: unknown): string | undefined => (isRow(value) && typeof value.id === 'string' ? value.id : undefined);

/** The resident whom a row is about, where the answer says so. */
const subjectOf = (row: Row, around: string | undefined): string | undefined =>
  row.__typename === 'Resident' ? idOf(row) : (idOf(row.resident) ?? around);

/** The rules that this row is known to be open by: the one by which it exists for us, and those by which it shows a value. */
const openRules = (row: Row, fields: Readonly<Record<string, Ground>>): ReadonlySet<string | undefined> =>
  new Set([
    rules[String(row.__typename)],
    ...Object.entries(fields).flatMap(([field, { by }]) => (by !== undefined && row[field] != null ? [by] : [])),
  ]);

/** Whether an empty value is known to be empty, and not withheld. */
const isKnownEmpty = (
  { category, by }: Ground,
  open: ReadonlySet<string | undefined>,
  withheld: readonly string[] | undefined,
): boolean => {
  if (withheld === undefined) return false;
  if (category !== undefined && withheld.includes(category)) return false;
  return by === undefined || withheld.length === 0 || open.has(by);
};

const disclosed = (value: unknown, withheld: Withheld, around?: string): unknown => {
  if (Array.isArray(value)) return value.map(item => disclosed(item, withheld, around));
  if (!isRow(value)) return value;
  const fields = grounds[String(value.__typename)] ?? {};
  const subject = subjectOf(value, around);
  const open = openRules(value, fields);
  const known = (field: string, ground: Ground): Known<unknown> => {
    const inner = disclosed(value[field], withheld, subject);
    if (inner != null) return { state: 'present', value: inner };
    const ofSubject = subject === undefined ? undefined : (withheld[subject] ?? []);
    return { state: isKnownEmpty(ground, open, ofSubject) ? 'absent' : 'withheld' };
  };
  return Object.fromEntries(
    Object.keys(value).map(field => [field, fields[field] ? known(field, fields[field]) : disclosed(value[field], withheld, subject)]),
  );
};

/** Says of each value in an answer that may be withheld whether it is. */
export const disclose = <Data>(data: Data, withheld: Withheld): Disclosed<Data> => disclosed(data, withheld) as Disclosed<Data>;
