import { Directive } from 'type-graphql';
import { type Holds, personalDataOfDirective } from './personal.ts';

/** The residents whom a row is about, from the subgraph's own columns. Several, for a household: then all of them decide. */
export type SubjectsOf = (row: object) => string | readonly string[];

const subjectsByClass = new Map<object, SubjectsOf>();

/**
 * Rows of this class are personal data of the resident(s) that `subjectsOf` names, from columns of our own and never
 * from what a caller sent. `visible` is the category or rule under which a row exists for a caller at all;
 * without it a row exists for whoever knows the resident.
 */
export const PersonalDataOf =
  <Row extends object>(subjectsOf: (row: Row) => string | readonly string[], visible?: Holds) =>
  (target: abstract new (...args: never[]) => Row): void => {
    subjectsByClass.set(target, subjectsOf as SubjectsOf);
    Directive(personalDataOfDirective(visible))(target);
  };

/** The data subjects of the rows of a class; undefined for a class without them. */
export const subjectsOfClass = (target: object): SubjectsOf | undefined => subjectsByClass.get(target);
