import type { DataCategory, RowRuleName } from '@wijkgraph/schema';
import { Arg, Directive, Field, FieldResolver } from 'type-graphql';

type TypeThunk = Parameters<typeof Field>[0] & ((type?: void) => unknown);

interface Rule {
  readonly category?: DataCategory;
  readonly by?: RowRuleName;
  /** Only for the team that holds the resident's consent to record. */
  readonly onlyOwnTeam?: boolean;
  /** About somebody else than the data subject. */
  readonly thirdParty?: boolean;
}

/** What a field holds: one category, or a rule that reads the category from the row, or both. */
export type Holds = DataCategory | Rule;

/** The category follows from the row's one life domain. */
export const byLifeDomain: Rule = { by: 'lifeDomain' };
/** The categories follow from all the row's life domains. */
export const byLifeDomains: Rule = { by: 'lifeDomains' };
/** The categories are those that the row itself names. */
export const byOwnCategories: Rule = { by: 'ownCategories' };
/** Open to whoever may see anything of a dossier: for a list whose rows each name their own categories. */
export const byAnyOfDossier: Rule = { by: 'anyOfDossier' };
/** Open to the parties that the row names. */
export const byConcernedParties: Rule = { by: 'concernedParties' };

const argumentsOf = (holds: Holds): string =>
  Object.entries(typeof holds === 'string' ? { category: holds } : holds)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');

/** The classification as it stands in the SDL. */
export const personalDirective = (holds: Holds): string => `@personal(${argumentsOf(holds)})`;
/** The mark, in the SDL, of a type whose rows are about a data subject. */
export const personalDataOfDirective = (visible: Holds | undefined): string =>
  visible === undefined ? '@personalDataOf' : `@personalDataOf(${argumentsOf(visible)})`;
const NOT_PERSONAL = '@notPersonal';

/** Open to the parties that the row names, and only while anything of the resident is shared with them. */
export const byConcernedWhileShared: Rule = { by: 'concernedWhileShared' };
/** Open to whom an emergency override concerns: oversight, the worker, and the data subject once it may be shown. */
export const byOverrideShown: Rule = { by: 'overrideShown' };
/** Open to the data subject, the team that holds the record, and oversight. */
export const bySubjectOrTeam: Rule = { by: 'subjectOrTeam' };
/** Open to the data subject and to oversight. */
export const bySubjectOrOversight: Rule = { by: 'subjectOrOversight' };
/** Open to oversight, and to nobody else. */
export const byOversight: Rule = { by: 'oversight' };
/** Open to the team that holds the resident's record and to oversight. */
export const byTeamOrOversight: Rule = { by: 'teamOrOversight' };

type MemberDecorator = (target: object, key: string) => void;
type MethodMember = (target: object, key: string, descriptor: PropertyDescriptor) => void;
type ParameterMember = (target: object, key: string, index: number) => void;

interface FieldWords {
  readonly description?: string;
}
interface OpenFieldWords extends FieldWords {
  readonly nullable?: boolean;
}

/** A field (or input field) with personal data. Always nullable: what is withheld is null. */
export const Personal =
  (holds: Holds, type: TypeThunk, words: FieldWords = {}): MemberDecorator =>
  (target, key) => {
    Field(type, { ...words, nullable: true, simple: true })(target, key);
    Directive(personalDirective(holds))(target, key);
  };

/** A field (or input field) that explicitly holds no personal data of a resident. */
export const NotPersonal =
  (type: TypeThunk, words: OpenFieldWords = {}): MemberDecorator =>
  (target, key) => {
    Field(type, { ...words, simple: true })(target, key);
    Directive(NOT_PERSONAL)(target, key);
  };

/** A field with personal data that a resolver computes. */
export const PersonalFieldResolver =
  (holds: Holds, type: TypeThunk, words: FieldWords = {}): MethodMember =>
  (target, key, descriptor) => {
    FieldResolver(type, { ...words, nullable: true })(target, key, descriptor);
    Directive(personalDirective(holds))(target, key);
  };

/** A field without personal data that a resolver computes. */
export const NotPersonalFieldResolver =
  (type: TypeThunk, words: OpenFieldWords = {}): MethodMember =>
  (target, key, descriptor) => {
    FieldResolver(type, words)(target, key, descriptor);
    Directive(NOT_PERSONAL)(target, key);
  };

interface ArgumentWords extends OpenFieldWords {
  readonly defaultValue?: unknown;
}

/** An argument that filters, sorts or searches on personal data: it needs the category for every row it touches. */
export const PersonalArg =
  (name: string, holds: Holds, type: TypeThunk, words: ArgumentWords = {}): ParameterMember =>
  (target, key, index) => {
    Arg(name, type, words)(target, key, index);
    Directive(personalDirective(holds))(target, key, index);
  };

/** An argument that says nothing of a resident. */
export const NotPersonalArg =
  (name: string, type: TypeThunk, words: ArgumentWords = {}): ParameterMember =>
  (target, key, index) => {
    Arg(name, type, words)(target, key, index);
    Directive(NOT_PERSONAL)(target, key, index);
  };
