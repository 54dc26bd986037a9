import type { Chance } from '../random/chance.ts';

export interface FamilyName {
  readonly namePrefix: string | null;
  readonly lastName: string;
}

const PREFIX = /^((?:(?:van|de|den|der|ten|ter|te|in|op|'t)\s)+)(.+)$/i;

/** A last name, with what stands before it apart. */
export const drawFamilyName = (chance: Chance): FamilyName => {
  const name = chance.person.lastName();
  const parts = PREFIX.exec(name);
  return parts ? { namePrefix: parts[1]?.trim() ?? null, lastName: parts[2] ?? name } : { namePrefix: null, lastName: name };
};

/** A whole name, as it stands on a card. */
export const drawFullName = (chance: Chance): string => {
  const { namePrefix, lastName } = drawFamilyName(chance);
  return [chance.person.firstName(), namePrefix, lastName].filter(Boolean).join(' ');
};
