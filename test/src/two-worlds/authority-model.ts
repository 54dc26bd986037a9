import type { Row, World } from './world.ts';

/**
 * Who may consent for whom (`domain.md`, invariant 6) once more, slow and plain: age a birthday at a time, and
 * representatives one by one.
 */

export type AuthorityName = 'RESIDENT' | 'RESIDENT_AND_REPRESENTATIVES' | 'REPRESENTATIVES';

/** Whose word counts: of the resident, of representatives of these kinds, or of both. */
export interface Regime {
  readonly authority: AuthorityName;
  readonly kinds: readonly string[];
}

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
export const dayInAmsterdam = (moment: Date): string => inAmsterdam.format(moment);

/** Whole years on a day. As text, 29 February comes after the last day of that month in any year, and before 1 March. */
export const yearsOn = (birthDate: string, day: string): number => {
  const [year, monthAndDay] = [Number(birthDate.slice(0, 4)), birthDate.slice(4)];
  let years = 0;
  while (`${year + years + 1}${monthAndDay}` <= day) years += 1;
  return years;
};

export const regimeOf = (years: number, capable: boolean): Regime => {
  const parents = ['PARENT', 'GUARDIAN'];
  if (!capable) return { authority: 'REPRESENTATIVES', kinds: years < 18 ? parents : ['CURATOR', 'MENTOR'] };
  if (years < 12) return { authority: 'REPRESENTATIVES', kinds: parents };
  if (years < 16) return { authority: 'RESIDENT_AND_REPRESENTATIVES', kinds: parents };
  return { authority: 'RESIDENT', kinds: [] };
};

/** Whether a moment is in the period of a row: its beginning is in it, its end is not. */
export const isDuring = ({ validFrom, validUntil }: Row, at: Date): boolean =>
  Boolean(validFrom && validFrom <= at && (!validUntil || validUntil > at));

/** Undefined of whom nothing is known. */
export const regimeAt = (world: World, resident: unknown, at: Date): Regime | undefined => {
  const known = world.dataSubject.find(({ residentId }) => residentId === resident);
  return known && regimeOf(yearsOn(known.birthDate as string, dayInAmsterdam(at)), known.capable === true);
};

/** The grounds on which anybody may speak for a resident at a moment. */
const counting = (world: World, resident: unknown, at: Date): readonly Row[] => {
  const regime = regimeAt(world, resident, at);
  return world.representation.filter(row => row.residentId === resident && regime?.kinds.includes(row.kind as string) && isDuring(row, at));
};

const isFlagged = (world: World, resident: unknown, representative: unknown, at: Date): boolean =>
  world.safetyFlag.some(
    flag =>
      flag.residentId === resident &&
      flag.representativeId === representative &&
      (flag.raisedAt as Date) <= at &&
      (!flag.liftedAt || flag.liftedAt > at),
  );

/** Whether somebody acts for a resident, and is not kept away from them. */
export const actsFor = (world: World, representative: unknown, resident: unknown, at: Date): boolean =>
  counting(world, resident, at).some(row => row.representativeId === representative) && !isFlagged(world, resident, representative, at);

/** Whether a line of a consent rests on the word of all those who must give it at this moment. */
export const restsOnWhoMust = (world: World, line: Row, at: Date): boolean => {
  const regime = regimeAt(world, line.residentId, at);
  if (!regime || line.authority !== regime.authority) return false;
  if (regime.authority === 'RESIDENT') return true;
  const grounds = counting(world, line.residentId, at);
  const gave = world.grant.filter(grant => grant.consentId === line.consentId).map(grant => grant.representationId);
  const people = new Set(grounds.filter(ground => gave.includes(ground.id)).map(ground => ground.representativeId));
  return people.size >= Math.max(1, ...grounds.map(ground => ground.agreeing as number));
};
