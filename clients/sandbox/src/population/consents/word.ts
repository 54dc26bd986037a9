import { representationId } from '../people/resident-rows.ts';
import type { Person } from '../people/person.ts';

/** Whose word a consent rests on, as of today: the child's parents below twelve, both below sixteen, then one's own. */
export interface Word {
  readonly authority: 'RESIDENT' | 'RESIDENT_AND_REPRESENTATIVES' | 'REPRESENTATIVES';
  /** The representations that it was given on; null stands for the resident. */
  readonly grants: readonly (string | null)[];
}

export const wordOf = ({ number, age, parents }: Person): Word => {
  const representations = parents.map(parent => representationId(number, parent));
  if (age >= 16) return { authority: 'RESIDENT', grants: [null] };
  return age >= 12
    ? { authority: 'RESIDENT_AND_REPRESENTATIVES', grants: [null, ...representations] }
    : { authority: 'REPRESENTATIVES', grants: representations };
};
