import { DataCategory, LifeDomain, type Purpose } from '@wijkgraph/schema';
import fc from 'fast-check';
import { bornToBe } from '../grantors/birth-dates.ts';
import { ceilings, parties, type PartyName } from './parties.ts';

const categories = Object.values(DataCategory);
const BIRTHDAYS = ['TURNS_12', 'TURNS_16', 'TURNS_18', 'ALMOST_12', 'ALMOST_16', 'ALMOST_18'] as const;
type AgeSpec = 'ADULT' | 'CHILD' | 'YOUTH' | (typeof BIRTHDAYS)[number];

/** A birth date of that age today. */
export const birthDateOf = (age: AgeSpec): string => {
  if (age === 'ADULT') return '1980-02-29';
  if (age === 'CHILD') return bornToBe(7).turned;
  if (age === 'YOUTH') return bornToBe(14).turned;
  const { turned, tooYoung } = bornToBe(Number(age.slice(-2)));
  return age.startsWith('TURNS') ? turned : tooYoung;
};
export const worldTeams = ['team-wielwijk', 'team-krispijn'] as const;
export const worldDistricts = ['WK050507', 'WK050503', 'WK050509'] as const;

/** The moments at which things happen in these worlds. */
export const past = new Date('2019-01-05T09:00:00.000Z');
export const later = new Date('2020-03-01T10:30:00.000Z');
export const muchLater = new Date('2020-09-01T10:30:00.000Z');
export const distant = new Date('2098-01-01T00:00:00.000Z');

const often = <Value>(weight: number, ...values: readonly [Value, ...Value[]]): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: fc.constant(values[0]) }, { weight: 10 - weight, arbitrary: fc.constantFrom(...values) });

const domain = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<LifeDomain>('HOUSING', 'FINANCES', 'PHYSICAL_HEALTH', 'SUBSTANCE_USE') },
  { weight: 2, arbitrary: fc.constantFrom(...Object.values(LifeDomain)) },
);
const someDomains = fc.uniqueArray(domain, { minLength: 1, maxLength: 3 });
export const party = fc.constantFrom(...parties);
const when = fc.constantFrom(past, later);
const period = often<'ACTIVE' | 'EXPIRED' | 'FUTURE' | 'WITHDRAWN' | 'ENDING'>(7, 'ACTIVE', 'EXPIRED', 'FUTURE', 'WITHDRAWN', 'ENDING');

/** Adults mostly; and all those whose birthday was just now, or is just to come. */
const age = often<AgeSpec>(6, 'ADULT', 'CHILD', 'YOUTH', ...BIRTHDAYS);

/** On whose word: of all those who must give it, or of fewer, or of others. */
const word = often<'DUE' | 'OF_ONE' | 'OF_RESIDENT' | 'OF_REPRESENTATIVES'>(7, 'DUE', 'OF_ONE', 'OF_RESIDENT', 'OF_REPRESENTATIVES');

/** Somebody who speaks for a resident: by the place of that resident among the others. */
const representative = fc.record({
  by: fc.nat({ max: 5 }),
  kind: often<'PARENT' | 'GUARDIAN' | 'CURATOR' | 'MENTOR'>(5, 'PARENT', 'GUARDIAN', 'CURATOR', 'MENTOR'),
  agreeing: often(6, 1, 2),
  period: often<'ACTIVE' | 'EXPIRED' | 'FUTURE' | 'ENDING'>(6, 'ACTIVE', 'EXPIRED', 'FUTURE', 'ENDING'),
  flag: often<'NONE' | 'STANDING' | 'LIFTED'>(6, 'NONE', 'STANDING', 'LIFTED'),
});

/** Around now: an override lasts hours. */
const override = fc.record({
  period: fc.constantFrom<'ACTIVE' | 'ENDED' | 'FUTURE'>('ACTIVE', 'ENDED', 'FUTURE'),
  colleague: often(7, false, true),
  party: often<string>(8, 'team-wielwijk', 'team-krispijn'),
  categories: fc.subarray(categories, { minLength: 1, maxLength: 6 }),
});

type OverrideSpec = typeof override extends fc.Arbitrary<infer Spec> ? Spec : never;

const shareWith = (grantee: fc.Arbitrary<PartyName>) =>
  grantee.chain(to =>
    fc.record({
      party: fc.constant<PartyName>(to),
      categories: fc
        .tuple(fc.subarray([...ceilings[to]], { minLength: 1 }), fc.subarray(categories, { maxLength: 3 }))
        .map(([likely, any]) => [...new Set([...likely, ...any])]),
      purposes: often<readonly Purpose[]>(7, ['SUPPORT', 'REFERRAL'], ['SUPPORT'], ['REFERRAL'], ['PROVISION_APPLICATION']),
      period,
      word,
    }),
  );
export type ShareSpec = ReturnType<typeof shareWith> extends fc.Arbitrary<infer Spec> ? Spec : never;

/** Said in the first seconds of the resident's record, as the consents are: before one, after it, or at the same moment. */
const objectionTo = (grantee: fc.Arbitrary<PartyName>) =>
  fc.record({
    reach: often<'PARTY' | 'KIND' | 'EVERYONE'>(6, 'PARTY', 'KIND', 'EVERYONE'),
    party: grantee,
    categories: fc.option(fc.subarray(categories, { minLength: 1, maxLength: 4 }), { freq: 4 }),
    purposes: fc.option(fc.subarray<Purpose>(['SUPPORT', 'REFERRAL'], { minLength: 1 }), { freq: 3 }),
    second: fc.nat({ max: 5 }),
    lifted: often(7, false, true),
  });

type ObjectionSpec = ReturnType<typeof objectionTo> extends fc.Arbitrary<infer Spec> ? Spec : never;

const household = fc.option(fc.constantFrom('one', 'two'), { freq: 2 });

const residentWith = (grantee: fc.Arbitrary<PartyName>) =>
  fc.record({
    team: fc.constantFrom(...worldTeams),
    recorded: often(7, true, false),
    district: fc.constantFrom(...worldDistricts),
    firstName: fc.constantFrom('Anna', 'Bram', 'Cem', 'Dirk', 'Els'),
    lastName: fc.constantFrom('Jansen', 'Janssens', 'Bakker', 'Bakkum'),
    hasBsn: often(7, true, false),
    confidential: fc.boolean(),
    hasPhone: fc.boolean(),
    household,
    shares: fc.uniqueArray(shareWith(grantee), { maxLength: 4, selector: ({ party: to, period: span }) => `${to} ${span}` }),
    objections: fc.oneof(
      { weight: 2, arbitrary: fc.constant<ObjectionSpec[]>([]) },
      { weight: 1, arbitrary: fc.array(objectionTo(grantee), { minLength: 1, maxLength: 2 }) },
    ),
    network: fc.nat({ max: 2 }),
    age,
    capable: often(8, true, false),
    representatives: fc.array(representative, { maxLength: 3 }),
    overrides: fc.oneof(
      { weight: 3, arbitrary: fc.constant<OverrideSpec[]>([]) },
      { weight: 2, arbitrary: fc.array(override, { minLength: 1, maxLength: 2 }) },
    ),
    plan: fc.option(
      fc.record({
        closed: often(8, false, true),
        goals: fc.array(fc.record({ lifeDomain: domain, actions: fc.nat({ max: 2 }) }), { maxLength: 4 }),
        participants: fc.array(party, { maxLength: 2 }),
        rated: fc.boolean(),
      }),
      { freq: 5 },
    ),
    questions: fc.array(fc.record({ lifeDomains: someDomains, waits: fc.boolean(), at: when }), { maxLength: 3 }),
    contacts: fc.array(fc.record({ lifeDomains: someDomains, noted: fc.boolean(), at: when }), { maxLength: 3 }),
    assessed: fc.array(fc.uniqueArray(domain, { maxLength: 3 }), { maxLength: 2 }),
    referrals: fc.array(
      fc.record({
        from: often<string>(8, 'team-wielwijk', 'team-krispijn', 'gp', 'mee'),
        to: party,
        lifeDomains: someDomains,
        state: often(6, 'REQUESTED', 'DRAFT', 'COMPLETED', 'REJECTED'),
        asks: fc.boolean(),
        at: when,
        compulsory: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    applications: fc.array(
      fc.record({
        from: fc.constantFrom(...worldTeams),
        to: party,
        lifeDomains: someDomains,
        state: often(7, 'SUBMITTED', 'DRAFT', 'GRANTED'),
        at: when,
      }),
      { maxLength: 2 },
    ),
  });
export type ResidentSpec = ReturnType<typeof residentWith> extends fc.Arbitrary<infer Spec> ? Spec : never;

export const residentSpec = residentWith(party);
export const worldSpecFor = (grantee: fc.Arbitrary<PartyName>) =>
  fc.record({
    residents: fc.array(residentWith(grantee), { minLength: 3, maxLength: 6 }),
    /** Whether the members of a household have one plan together. */
    together: fc.boolean(),
  });
export type WorldSpec = ReturnType<typeof worldSpecFor> extends fc.Arbitrary<infer Spec> ? Spec : never;
