import { keyVariable, migrationUrlAtStart, readEnvironment, run, subgraphVariables } from '@wijkgraph/kit';
import { RELEASING_SERVICE, tokenTrustOf, tokenVariables } from '@wijkgraph/schema';
import { z } from 'zod';
import { migrations } from '../migrations/index.ts';
import { sealKeyVariable } from './seal/seal-key.ts';
import { startConsent } from './start.ts';
import { consent } from './subgraph.ts';

const keysByName = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('is not JSON');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), keyVariable))
  .refine(keys => RELEASING_SERVICE in keys, `has no key for "${RELEASING_SERVICE}"`);

const variables = subgraphVariables.extend({
  DECISION_POINT_KEYS: keysByName,
  ...tokenVariables(process.env.NODE_ENV === 'production'),
  PSEUDONYM_KEY: keyVariable,
  SEAL_KEY: sealKeyVariable,
});

const start = async () => {
  const environment = readEnvironment(variables, process.env);
  return startConsent({
    host: environment.HOST,
    port: environment.PORT,
    databaseUrl: environment.DATABASE_URL,
    migrationUrl: migrationUrlAtStart(environment),
    internalTokenKey: environment.INTERNAL_TOKEN_KEY,
    serviceKeys: environment.DECISION_POINT_KEYS,
    trust: tokenTrustOf(environment),
    pseudonymKey: environment.PSEUDONYM_KEY,
    sealKey: environment.SEAL_KEY,
  });
};

await run({ definition: consent, migrations, start }, { env: process.env, words: process.argv.slice(2) });
