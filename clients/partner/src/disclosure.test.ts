import { describe, expect, expectTypeOf, test } from 'vitest';
import { disclose } from './disclosure.ts';
import type { HousingGoalsQuery, ReceivedReferralFragment, ResidentsWhoShareQuery } from './generated/graphql.ts';
import type { Disclosed, Known } from './known.ts';

const resident = { __typename: 'Resident', id: 'r1', firstName: 'Lieke', namePrefix: null, street: null, phone: null } as const;
const goal = { __typename: 'Goal', id: 'g1', lifeDomain: 'HOUSING', text: 'A home without stairs', target: null } as const;
const referral = {
  __typename: 'Referral',
  id: 'f1',
  state: 'REVOKED',
  statusReason: null,
  lifeDomains: null,
  reason: null,
  resident: null,
} as const;

describe('of each value that may be withheld an answer says', () => {
  test('that it is there', () => {
    expect(disclose(resident, {}).firstName).toEqual({ state: 'present', value: 'Lieke' });
  });

  test('that it is withheld, where its category was', () => {
    expect(disclose(resident, { r1: ['CONTACT'] })).toMatchObject({ phone: { state: 'withheld' }, street: { state: 'absent' } });
  });

  test('that it is known to be empty, where its category was not', () => {
    expect(disclose(resident, { r1: ['CONTACT'], r2: ['IDENTITY'] }).namePrefix).toEqual({ state: 'absent' });
  });

  test('nothing beside the value of what can never be withheld', () => {
    expect(disclose(resident, { r1: ['IDENTITY'] }).id).toBe('r1');
  });
});

describe('a value that follows its row', () => {
  const plan = (goals: readonly object[] | null) => ({ ...resident, supportPlan: { __typename: 'SupportPlan', id: 'p1', goals } as const });

  test('is known to be empty where the row is there by the same rule', () => {
    const { supportPlan } = disclose(plan([goal]), { r1: ['FINANCE'] });
    expect(supportPlan).toMatchObject({ value: { goals: { value: [{ text: { state: 'present' }, target: { state: 'absent' } }] } } });
  });

  test('is known to be empty where the row is there by the same rule, also when it shows nothing else', () => {
    const bare = { __typename: 'Goal', id: 'g1', target: null } as const;
    const { supportPlan } = disclose(plan([bare]), { r1: ['FINANCE'] });
    expect(supportPlan).toMatchObject({ value: { goals: { value: [{ target: { state: 'absent' } }] } } });
  });

  test('is known to be empty where another value of the row shows by the same rule', () => {
    const open = { ...referral, lifeDomains: ['HOUSING'], resident: { ...resident } } as const;
    expect(disclose(open, { r1: ['FINANCE'] })).toMatchObject({ reason: { state: 'absent' } });
  });

  test('counts as withheld where it is not known whose it is', () => {
    expect(disclose(referral, {})).toMatchObject({
      reason: { state: 'withheld' },
      resident: { state: 'withheld' },
      state: { state: 'present' },
    });
  });

  test('is told of the resident around it, and of no other', () => {
    expect(disclose(plan(null), { r1: ['PLAN'] }).supportPlan).toMatchObject({ value: { goals: { state: 'withheld' } } });
    expect(disclose(plan(null), { r2: ['PLAN'] }).supportPlan).toMatchObject({ value: { goals: { state: 'absent' } } });
  });
});

test('the types say the same as the values', () => {
  type Edge<Connection> = Connection extends { readonly edges: readonly (infer Item)[] } ? Item : never;
  type Shared<Query extends { readonly sharedWithMe: unknown }> = NonNullable<
    Edge<NonNullable<Disclosed<Query>['sharedWithMe']>>['node' & keyof Edge<NonNullable<Disclosed<Query>['sharedWithMe']>>]
  >;
  expectTypeOf<Shared<ResidentsWhoShareQuery>['phone']>().toEqualTypeOf<Known<string>>();
  expectTypeOf<Shared<ResidentsWhoShareQuery>['id']>().toEqualTypeOf<string>();
  expectTypeOf<Disclosed<ReceivedReferralFragment>['reason']>().toEqualTypeOf<Known<string>>();
  type Plan = Extract<Shared<HousingGoalsQuery>['supportPlan'], { readonly state: 'present' }>['value'];
  type Goal = Extract<Plan['goals'], { readonly state: 'present' }>['value'][number];
  expectTypeOf<Goal['text']>().toEqualTypeOf<Known<string>>();
});
