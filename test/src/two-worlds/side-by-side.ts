import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { type FederationOptions, keys } from '../federation/federation.ts';
import { somePrefix, testDatabases } from '../federation/with-federation.ts';
import type { Asking } from './access-model.ts';
import type { Operation } from './operation.ts';
import { operationsOf } from './operation-arbitrary.ts';
import { Place } from './place.ts';

/** Roots that need another standing: asking them would only ever be refused. */
const NOT_FOR: Readonly<Record<Asking['kind'], readonly string[]>> = {
  PARTNER: ['Query.sentReferrals', 'Query.searchResidents', 'Query.openMandatoryReferrals'],
  WORKER: ['Query.incomingApplications'],
  RESIDENT: [
    'Query.sentReferrals',
    'Query.incomingReferrals',
    'Query.incomingApplications',
    'Query.referralsAwaitingFeedback',
    'Query.openMandatoryReferrals',
    'Query.searchResidents',
  ],
};

/** Federations for the tests of one file, alike to the last key; gone when they are done. */
export const withPlaces = (howMany: 1 | 2, options: Pick<FederationOptions, 'aroundDecisions'> = {}) => {
  const prefixes = Array.from({ length: howMany }, somePrefix);
  const places: Place[] = [];
  const held: { schema?: GraphQLSchema } = {};
  beforeAll(async () => {
    const internalKeys = keys();
    for (const prefix of prefixes) places.push(await Place.open(testDatabases(), prefix, { ...options, internalKeys }));
    held.schema = await places[0]?.schema();
  });
  afterAll(async () => {
    for (const place of places) await place.close();
    for (const prefix of prefixes) await testDatabases().dropDatabases(prefix);
  });
  const open = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The places are not open yet');
    return value;
  };
  return {
    get first(): Place {
      return open(places[0]);
    },
    get pair(): readonly [Place, Place] {
      return [open(places[0]), open(places[1])];
    },
    get schema(): GraphQLSchema {
      return open(held.schema);
    },
    /** A few of them. */
    several(without: readonly string[] = []): (kind: Asking['kind']) => fc.Arbitrary<readonly Operation[]> {
      return kind => fc.array(this.operations(without)(kind), { minLength: 4, maxLength: 8, size: 'max' });
    },
    /** Operations for a caller of this kind, leaving out some fields (`Type.field`). */
    operations:
      (without: readonly string[] = []) =>
      (kind: Asking['kind']): fc.Arbitrary<Operation> =>
        operationsOf(open(held.schema), { without: [...without, ...NOT_FOR[kind]] }),
  };
};
