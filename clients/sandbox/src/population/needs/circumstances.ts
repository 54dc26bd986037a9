import type { LifeDomain } from '@wijkgraph/schema';
import { isFirst, isMinor, type Person } from '../people/person.ts';
import { type Chance, chanceOf, happens, weighted } from '../random/chance.ts';
import { daysBefore } from '../random/moments.ts';
import { needsByAge } from './need.ts';

export type Risk = 'ADDICTION' | 'PSYCHIATRIC_DISORDER' | 'DOMESTIC_VIOLENCE';

/** What the team knows of somebody: whether it may, since when, and what it is about. */
export interface Circumstances {
  readonly person: Person;
  /** How the consent to record stands; without an active one nothing is recorded under this name. */
  readonly record: 'ACTIVE' | 'NEVER' | 'WITHDRAWN' | 'EXPIRED';
  /** Since when the team knows this person. */
  readonly knownSince: Date;
  /** The life domains in which help is needed; empty for most. */
  readonly needs: readonly LifeDomain[];
  /** What obliges the team to refer on, and what came of that. */
  readonly risk: { readonly kind: Risk; readonly domain: LifeDomain; readonly willing: boolean } | null;
}

const chanceOfCircumstances = chanceOf('circumstances');

const risks: readonly { readonly kind: Risk; readonly domain: LifeDomain; readonly part: number }[] = [
  { kind: 'DOMESTIC_VIOLENCE', domain: 'DOMESTIC_RELATIONS', part: 0.5 },
  { kind: 'ADDICTION', domain: 'SUBSTANCE_USE', part: 0.5 },
  { kind: 'PSYCHIATRIC_DISORDER', domain: 'MENTAL_HEALTH', part: 0.3 },
];

const drawNeeds = (chance: Chance, person: Person): LifeDomain[] => {
  const list: readonly (readonly [number, LifeDomain])[] = isMinor(person)
    ? needsByAge.child
    : person.age < 67
      ? needsByAge.adult
      : needsByAge.old;
  const counts = isMinor(person)
    ? ([
        [58, 0],
        [40, 1],
        [2, 2],
      ] as const)
    : ([
        [38, 0],
        [26, 1],
        [24, 2],
        [12, 3],
      ] as const);
  const wanted = weighted<number>(chance, counts);
  const needs = new Set<LifeDomain>();
  while (needs.size < wanted) needs.add(weighted(chance, list));
  return [...needs];
};

const drawRisk = (chance: Chance, needs: readonly LifeDomain[]): Circumstances['risk'] => {
  const risk = risks.find(({ domain, part }) => needs.includes(domain) && happens(chance, part));
  return risk ? { kind: risk.kind, domain: risk.domain, willing: happens(chance, 0.55) } : null;
};

const drawKnownSince = (chance: Chance, { birthDate }: Person, today: Date): Date => {
  const long = happens(chance, 0.8);
  const since = daysBefore(today, long ? chance.number.int({ min: 366, max: 1500 }) : chance.number.int({ min: 20, max: 365 }));
  const born = daysBefore(new Date(`${birthDate}T09:00:00Z`), -1);
  return since < born ? born : since;
};

/** How things are with somebody. The first resident's circumstances are fixed: housing and debts. */
export const circumstancesOf = (person: Person, today: Date): Circumstances => {
  if (isFirst(person)) return { person, record: 'ACTIVE', knownSince: daysBefore(today, 420), needs: ['HOUSING', 'FINANCES'], risk: null };
  const chance = chanceOfCircumstances(person.number);
  const record =
    person.team === null
      ? 'NEVER'
      : weighted(chance, [
          [966, 'ACTIVE'],
          [18, 'NEVER'],
          [11, 'WITHDRAWN'],
          [5, 'EXPIRED'],
        ] as const);
  const knownSince = drawKnownSince(chance, person, today);
  const needs = record === 'ACTIVE' ? drawNeeds(chance, person) : [];
  return { person, record, knownSince, needs, risk: drawRisk(chance, needs) };
};
