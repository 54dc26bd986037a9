import { randomBytes } from 'node:crypto';
import { databasesOn } from '@wijkgraph/sandbox';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Amend, sow } from '../world/sow.ts';
import type { ResidentBuilder } from '../world/resident-seed.ts';
import { type Federation, type FederationOptions, startFederation } from './federation.ts';
import { TEMPLATE } from './template.ts';

/** The databases of this test file, on the one server of the test run. */
export const testDatabases = () => databasesOn(inject('postgresUrl'), inject('postgresSecret'));

export const somePrefix = (): string => `t${randomBytes(4).toString('hex')}_`;

/** A federation for the tests of one file, sown with these residents; gone when they are done. */
export const withFederation = (
  residents: readonly ResidentBuilder[],
  options: Partial<Omit<FederationOptions, 'databases' | 'prefix' | 'migrated'>> = {},
  amend?: Amend,
): { readonly federation: Federation } => {
  const held: { federation?: Federation } = {};
  const prefix = somePrefix();
  beforeAll(async () => {
    const databases = testDatabases();
    await databases.cloneDatabases(TEMPLATE, prefix);
    held.federation = await startFederation({ databases, prefix, migrated: true, ...options });
    await sow(held.federation, residents, amend);
  });
  afterAll(async () => {
    await held.federation?.close();
    await testDatabases().dropDatabases(prefix);
  });
  return {
    get federation() {
      if (!held.federation) throw new Error('The federation is not started yet');
      return held.federation;
    },
  };
};
