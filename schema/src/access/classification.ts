import { type ConstDirectiveNode, type DirectiveNode, valueFromASTUntyped } from 'graphql';
import { covers, type CategoryMask, maskOf, NOTHING, Qualifier } from '../vocabulary/category-mask.ts';
import { dataCategories, type DataCategory } from '../vocabulary/data-category.ts';
import { type RowRule, rowRules, type RowRuleName } from './row-rules.ts';

/** What the declaration of a field, argument or input field says of the data it holds. */
export interface PersonalClassification {
  readonly kind: 'personal';
  readonly category?: DataCategory;
  readonly by?: RowRuleName;
  readonly onlyOwnTeam: boolean;
  readonly thirdParty: boolean;
}
export type Classification = PersonalClassification | { readonly kind: 'notPersonal' };

interface Directed {
  readonly directives?: readonly (DirectiveNode | ConstDirectiveNode)[] | undefined;
}

const directiveOf = (node: Directed | null | undefined, name: string) => node?.directives?.find(directive => directive.name.value === name);

const argumentsOf = (directive: DirectiveNode | ConstDirectiveNode): Record<string, unknown> =>
  Object.fromEntries((directive.arguments ?? []).map(argument => [argument.name.value, valueFromASTUntyped(argument.value)]));

/** Raised where a declaration cannot be understood; the build stops. */
export class ClassificationError extends Error {}

const readPersonal = (directive: DirectiveNode | ConstDirectiveNode): PersonalClassification => {
  const { category, by, onlyOwnTeam = false, thirdParty = false } = argumentsOf(directive) as Partial<PersonalClassification>;
  if (category === undefined && by === undefined) throw new ClassificationError('@personal names neither a category nor a rule');
  if (category !== undefined && !(category in dataCategories))
    throw new ClassificationError(`@personal names the unknown category ${category}`);
  if (by !== undefined && !(by in rowRules)) throw new ClassificationError(`@personal names the unknown rule ${by}`);
  return { kind: 'personal', ...(category && { category }), ...(by && { by }), onlyOwnTeam, thirdParty };
};

/** The classification on a declaration, or undefined where it says nothing. Throws {@link ClassificationError} when it says both or something unknown. */
export const classificationOf = (node: Directed | null | undefined): Classification | undefined => {
  const personal = directiveOf(node, 'personal');
  const notPersonal = directiveOf(node, 'notPersonal');
  if (personal && notPersonal) throw new ClassificationError('both @personal and @notPersonal');
  if (personal) return readPersonal(personal);
  return notPersonal ? { kind: 'notPersonal' } : undefined;
};

/** Under which category or rule a row of this type exists for a caller; undefined for a type that is about no data subject. */
export const visibilityOf = (node: Directed | null | undefined): Classification | undefined => {
  const directive = directiveOf(node, 'personalDataOf');
  if (!directive) return undefined;
  return directive.arguments?.length ? readPersonal(directive) : { kind: 'notPersonal' };
};

/** Every scope that a declaration needs. */
export const scopesOf = (node: Directed | null | undefined): readonly string[] => {
  const directive = directiveOf(node, 'scope');
  return directive ? (argumentsOf(directive).allOf as string[]) : [];
};

/** The roles of which a declaration needs one; undefined where any will do. */
export const rolesOf = (node: Directed | null | undefined): readonly string[] | undefined => {
  const directive = directiveOf(node, 'role');
  return directive && (argumentsOf(directive).anyOf as string[]);
};

/** Every category that a field of this classification may turn out to hold: what is asked of the decision point. */
export const possibleCategories = (classification: Classification): CategoryMask =>
  classification.kind === 'notPersonal'
    ? NOTHING
    : (classification.category ? maskOf(classification.category) : NOTHING) |
      (classification.by ? rowRules[classification.by].possible : NOTHING);

/**
 * Whether a value of this classification could ever be permitted to who is granted `most` of anybody: what {@link compile}
 * decides for one row, decided for all rows that there could be.
 */
export const conceivable = (classification: Classification, most: CategoryMask): boolean => {
  if (classification.kind === 'notPersonal') return true;
  const { category, by, onlyOwnTeam, thirdParty } = classification;
  if (category && !covers(most, maskOf(category))) return false;
  if (onlyOwnTeam && (most & Qualifier.OWN_TEAM) === 0) return false;
  if (thirdParty && (most & Qualifier.OWN_ACCESS) !== 0) return false;
  return by === undefined || rowRules[by].conceivable(most);
};

/** Who asks, as far as a row rule needs to know. */
export interface Asker {
  readonly subject: string;
  readonly party: string;
}

/** Decides one value of one row: from what was granted for the row's data subject, for this caller. */
export type Permits = (row: object, granted: CategoryMask, asker: Asker) => boolean;

/** Compiles a classification into the check that runs for each value. */
export const compile = (classification: Classification): Permits => {
  if (classification.kind === 'notPersonal') return () => true;
  const needed =
    (classification.category ? maskOf(classification.category) : NOTHING) | (classification.onlyOwnTeam ? Qualifier.OWN_TEAM : NOTHING);
  const rule: RowRule | undefined = classification.by && rowRules[classification.by];
  if (classification.thirdParty)
    return (row, granted, asker) =>
      (granted & Qualifier.OWN_ACCESS) === 0 && covers(granted, needed) && (rule === undefined || rule.permits(row, granted, asker));
  if (rule) return (row, granted, asker) => covers(granted, needed) && rule.permits(row, granted, asker);
  return (_row, granted) => covers(granted, needed);
};
