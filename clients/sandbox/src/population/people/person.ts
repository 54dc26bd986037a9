import type { DistrictCode } from '../../reference/districts.ts';
import type { TeamId } from '../../reference/teams.ts';

export type HouseholdPart = 'ADULT' | 'PARTNER' | 'CHILD' | 'OTHER';

/** Who somebody is: all that the rest of the population is drawn from. */
export interface Person {
  /** Counts from 1; everything drawn of this person depends on it alone. */
  readonly number: number;
  readonly id: string;
  readonly part: HouseholdPart;
  readonly birthDate: string;
  readonly age: number;
  /** The numbers of those who have authority over a minor; empty for everybody else. */
  readonly parents: readonly number[];
  readonly firstName: string;
  readonly namePrefix: string | null;
  readonly lastName: string;
  readonly districtCode: DistrictCode;
  /** The team of the wijk; null where none is assigned. */
  readonly team: TeamId | null;
}

/** People who live together, or one who lives alone. */
export interface Family {
  readonly number: number;
  /** Null for somebody who lives alone. */
  readonly householdId: string | null;
  readonly people: readonly Person[];
}

const FIRST = 1;

/** The resident whom the examples speak of, and whom the persona `resident` is. */
export const isFirst = ({ number }: Pick<Person, 'number'>): boolean => number === FIRST;

export const isMinor = ({ age }: Pick<Person, 'age'>): boolean => age < 18;
