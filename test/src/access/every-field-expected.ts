import { categoryOfLifeDomain, type Classification, type DataCategory, LifeDomain } from '@wijkgraph/schema';
import { type Asker, categoriesOfRow, type Granted } from './every-field-asker.ts';
import type { Selection, Step } from './every-field-documents.ts';
import { type Found, links, reckoned } from './every-field-links.ts';
import { rootRows, type Variables } from './every-field-roots.ts';
import { type Field, nameOf, typeNamed } from './every-field-schema.ts';
import { type Stored, subjectsOf, type Truth } from './every-field-truth.ts';

const everyDomain: readonly DataCategory[] = [...new Set(Object.values(LifeDomain).map(categoryOfLifeDomain))];
const everyOfDossier: readonly DataCategory[] = ['HELP_QUESTION', 'CONTACT_LOG', 'PLAN', ...everyDomain];

/** The categories that a row may turn out to need by a rule. */
const possibleBy = (rule: string | undefined): readonly DataCategory[] => {
  if (rule === 'lifeDomain' || rule === 'lifeDomains') return everyDomain;
  return rule === 'ownCategories' || rule === 'anyOfDossier' ? everyOfDossier : [];
};

/** The categories that a row needs by a rule. */
const neededBy = (rule: string | undefined, row: Stored): readonly DataCategory[] => {
  if (rule === 'anyOfDossier') return everyOfDossier;
  return possibleBy(rule).length > 0 ? categoriesOfRow(row) : [];
};

/** Every category that a declaration may turn out to need. */
export const possibleOf = (classification: Classification | undefined): readonly DataCategory[] => {
  if (classification?.kind !== 'personal') return [];
  return [...(classification.category ? [classification.category] : []), ...possibleBy(classification.by)];
};

const plainValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null));

/** What an asker must be answered, worked out from the rows that were written. Notes on the way what was seen of each field. */
export class Expectation {
  /** Fields that were answered with a stored value, and those that were withheld. */
  readonly shown = new Set<string>();
  readonly withheld = new Set<string>();
  /** By resident, the categories that must be reported: those that a row which is handed out lacked. */
  readonly reported = new Map<string, Set<DataCategory>>();
  readonly #rowsOf = new Set<string>();
  readonly #asker: Asker;
  readonly #truth: Truth;
  readonly #first: number;
  readonly #variables: Variables;

  constructor(asker: Asker, truth: Truth, variables: Variables, first: number) {
    this.#asker = asker;
    this.#truth = truth;
    this.#variables = variables;
    this.#first = first;
  }

  /** The whole `data`. */
  ofRoot({ steps }: Selection): Record<string, unknown> {
    return Object.fromEntries(
      steps.map(step => [
        step.field.name,
        this.#lead(step, undefined, rootRows(step.field.name, this.#asker, this.#truth, this.#variables)),
      ]),
    );
  }

  /** Whether a row of the type at the end of the way is handed out at all. */
  reaches(selection: Selection): boolean {
    let end = selection;
    while (end.steps[0] && end.leaves.length === 0) end = end.steps[0].of;
    this.ofRoot(selection);
    return this.#rowsOf.has(end.type);
  }

  #row(stored: Stored, { leaves, steps }: Selection): Record<string, unknown> {
    this.#rowsOf.add(stored.type);
    const granted = this.#asker.ofRow(stored);
    const entries = leaves.map(field => [field.name, this.#leaf(field, stored, granted)] as const);
    const further = steps.map(step => [step.field.name, this.#step(step, stored, granted)] as const);
    return Object.fromEntries([...entries, ...further]);
  }

  #leaf(field: Field, stored: Stored, granted: Granted): unknown {
    if (!this.#open(field, stored, granted)) return null;
    const reckon = reckoned[nameOf(field)];
    const value = plainValue(reckon ? reckon(stored.row, this.#truth, this.#asker) : this.#column(field, stored));
    if (value !== null && !(Array.isArray(value) && value.length === 0)) this.shown.add(nameOf(field));
    return value;
  }

  #column(field: Field, { row }: Stored): unknown {
    if (!(field.name in row)) throw new Error(`The test does not know where ${nameOf(field)} is stored`);
    return row[field.name];
  }

  #step(step: Step, stored: Stored, granted: Granted): unknown {
    const { field } = step;
    if (!this.#open(field, stored, granted)) return this.#withholdBelow(step.of);
    const possible = possibleOf(typeNamed(field.target as string).visibility);
    if (field.shape === 'list' && field.classification.kind === 'personal' && possible.length > 0) {
      if (!possible.some(category => granted.categories.has(category))) {
        this.#withhold(field, stored, possible);
        return this.#withholdBelow(step.of);
      }
    }
    const link = links[nameOf(field)];
    if (!link) throw new Error(`The test does not know where ${nameOf(field)} leads`);
    return this.#lead(step, stored, link(stored.row, this.#truth, this.#asker));
  }

  #lead({ field, of }: Step, from: Stored | undefined, found: Found): unknown {
    if (found !== null && from && [found].flat().length > 0) this.shown.add(nameOf(field));
    if (field.shape === 'one')
      return found === null ? null : (this.#handOut(found as Stored, of) ?? (field.borrows ? this.#keyOf(found as Stored, of) : null));
    const rows = (found ?? []) as readonly Stored[];
    if (from) for (const row of rows) this.#reportHidden(row, from);
    // What lists leave out before they are paged is withheld with its rows.
    if (rows.length === 0) this.#withholdBelow(of);
    if (field.shape === 'connection') return { edges: rows.slice(0, this.#first).map(row => ({ node: this.#handOut(row, of) })) };
    const { visibility } = typeNamed(of.type);
    const handed = rows.map(row => this.#handOut(row, of)).filter(row => row !== null);
    return visibility && field.classification.kind === 'notPersonal' && handed.length === 0 ? null : handed;
  }

  /** A row that is left out of its resident's list is reported as what it lacks. */
  #reportHidden(row: Stored, from: Stored): void {
    const { visibility } = typeNamed(row.type);
    if (visibility?.kind !== 'personal' || this.#asker.permits(visibility, row, this.#asker.ofRow(row))) return;
    const ofRow = neededBy(visibility.by, row);
    const about = subjectsOf(row).filter(subject => subjectsOf(from).includes(subject));
    this.#report(about, [...(visibility.category ? [visibility.category] : []), ...ofRow]);
  }

  #handOut(stored: Stored, of: Selection): Record<string, unknown> | null {
    const { visibility } = typeNamed(stored.type);
    const granted = this.#asker.ofRow(stored);
    const exists = !visibility || (visibility.kind === 'notPersonal' ? granted.known : this.#asker.permits(visibility, stored, granted));
    return exists ? this.#row(stored, of) : this.#withholdBelow(of);
  }

  /** A row that its owner does not hand out, to whoever may know its key. */
  #keyOf({ row }: Stored, { leaves, steps }: Selection): Record<string, unknown> {
    const keys = leaves.map(({ name }) => [name, name === 'id' || name === 'code' ? row[name] : null] as const);
    return Object.fromEntries([...keys, ...steps.map(({ field }) => [field.name, null] as const)]);
  }

  #open(field: Field, stored: Stored, granted: Granted): boolean {
    if (this.#asker.permits(field.classification, stored, granted)) return true;
    const { classification } = field;
    if (classification.kind === 'personal') {
      const ofRow = neededBy(classification.by, stored);
      this.#withhold(field, stored, [...(classification.category ? [classification.category] : []), ...ofRow]);
    }
    return false;
  }

  /** With a row goes what it holds. */
  #withholdBelow({ leaves, steps }: Selection): null {
    for (const field of [...leaves, ...steps.map(step => step.field)]) this.withheld.add(nameOf(field));
    for (const { of } of steps) this.#withholdBelow(of);
    return null;
  }

  #withhold(field: Field, stored: Stored, categories: readonly DataCategory[]): null {
    this.withheld.add(nameOf(field));
    this.#report(subjectsOf(stored), categories);
    return null;
  }

  #report(subjects: readonly string[], categories: readonly DataCategory[]): void {
    for (const subject of subjects) {
      const { known, categories: own } = this.#asker.of(subject);
      const missing = categories.filter(category => !own.has(category));
      if (!known || missing.length === 0) continue;
      const reported = this.reported.get(subject) ?? new Set();
      this.reported.set(subject, reported);
      for (const category of missing) reported.add(category);
    }
  }
}
