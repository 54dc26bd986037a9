import { type CategoryMask, EVERY_CATEGORY, NOTHING, Qualifier } from '../vocabulary/category-mask.ts';
import { type Role, roles } from '../vocabulary/role.ts';
import type { Scope } from '../vocabulary/scope.ts';

/** As whom is asked: in a role, or as the application of a partner organisation, which has none. */
export type Standing = Role | 'PARTNER';

/** The most that an application, or the users of one, can ever bring. */
export interface Reach {
  readonly scopes: readonly Scope[];
  /** A partner's application has one standing; the teams' own has those of its users. */
  readonly standings: readonly Standing[];
  /** Categories beyond which no consent opens anything to the party. */
  readonly ceiling: CategoryMask;
}

/** What is open to the teams of what is recorded about nobody, such as an anonymous contact. */
const OF_NOBODY = EVERY_CATEGORY | Qualifier.KNOWN;

const known = (categories: CategoryMask, qualifier: CategoryMask = NOTHING): CategoryMask =>
  categories === NOTHING ? NOTHING : categories | Qualifier.KNOWN | qualifier;

const mostFor = (standing: Standing, ceiling: CategoryMask): readonly CategoryMask[] => {
  switch (standing) {
    case 'PARTNER':
      return [known(ceiling)];
    case 'RESIDENT':
      return [known(EVERY_CATEGORY, Qualifier.OWN_ACCESS)];
    case 'PRIVACY_OFFICER':
      return [Qualifier.KNOWN | Qualifier.OVERSIGHT];
    case 'HOST':
      return [OF_NOBODY];
    case 'WORKER':
    case 'TEAM_LEAD':
      return [known(ceiling & roles[standing].ceiling, Qualifier.OWN_TEAM), OF_NOBODY | Qualifier.OWN_TEAM];
    case 'POLICY_ADVISER':
      return [NOTHING];
  }
};

/** Every way to a permit, each with the most that it could grant of anybody: the bounds of the order of the decision. */
export const waysOf = ({ standings, ceiling }: Reach): readonly CategoryMask[] => [
  ...new Set(standings.flatMap(standing => mostFor(standing, ceiling))),
];
