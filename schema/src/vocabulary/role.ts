import { EVERY_CATEGORY, NOTHING, type CategoryMask } from './category-mask.ts';
import { namesOf, type Term } from './term.ts';

const municipal = 'Municipal documents on the sociale wijkteams, 2012-2020';

interface RoleTerm extends Term {
  /** The most that this role can ever see of a resident whose consent to record the team holds. */
  readonly ceiling: CategoryMask;
}

/** What a person does in or for a team. Partner applications have scopes and a party, and no role. */
export const roles = {
  HOST: { en: 'Host', nl: 'Gastvrouw', ground: municipal, ceiling: NOTHING },
  WORKER: { en: 'Worker', nl: 'Begeleider', ground: municipal, ceiling: EVERY_CATEGORY },
  TEAM_LEAD: { en: 'Team lead', nl: 'Teamleider', ground: municipal, ceiling: EVERY_CATEGORY },
  POLICY_ADVISER: { en: 'Policy adviser', nl: 'Beleidsadviseur', ground: municipal, ceiling: NOTHING },
  PRIVACY_OFFICER: { en: 'Privacy officer', nl: 'Functionaris gegevensbescherming', ground: 'AVG art. 37-39', ceiling: NOTHING },
  RESIDENT: { en: 'Resident', nl: 'Bewoner', ground: 'AVG art. 15', ceiling: NOTHING },
} as const satisfies Record<string, RoleTerm>;

export type Role = keyof typeof roles;
export const Role = namesOf<Role>(roles);
