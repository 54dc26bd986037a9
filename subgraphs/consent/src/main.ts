import {
  keysVariable,
  keyVariable,
  migrationUrlAtStart,
  readEnvironment,
  run,
  siblingKeysVariable,
  subgraphVariables,
} from '@wijkgraph/kit';
import { tokenTrustOf, tokenVariables } from '@wijkgraph/schema';
import { migrations } from '../migrations/index.ts';
import { termsIn, termsVariables } from './consent/terms.ts';
import { addressesIn, retentionVariables } from './retention/variables.ts';
import { sealKeyVariable } from './seal/seal-key.ts';
import { startConsent } from './start.ts';
import { consent } from './subgraph.ts';

const variables = subgraphVariables.extend({
  DECISION_POINT_KEYS: keysVariable,
  SIBLING_KEYS: siblingKeysVariable('consent'),
  ...tokenVariables(process.env.NODE_ENV === 'production'),
  PSEUDONYM_KEY: keyVariable,
  SEAL_KEY: sealKeyVariable,
  ...retentionVariables,
  ...termsVariables,
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
    ...(environment.SIBLING_KEYS && { siblingKeys: environment.SIBLING_KEYS }),
    trust: tokenTrustOf(environment),
    pseudonymKey: environment.PSEUDONYM_KEY,
    sealKey: environment.SEAL_KEY,
    addresses: addressesIn(environment),
    terms: termsIn(environment),
  });
};

await run({ definition: consent, migrations, start }, { env: process.env, words: process.argv.slice(2) });
