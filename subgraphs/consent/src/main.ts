import { keyVariable, readEnvironment, run, subgraphVariables } from '@wijkgraph/kit';
import { z } from 'zod';
import { sealKeyVariable } from './seal/seal-key.ts';
import { startConsent } from './start.ts';

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
  .pipe(z.record(z.string(), keyVariable));

const variables = subgraphVariables.extend({
  DECISION_POINT_KEYS: keysByName,
  TOKEN_ISSUER: z.url(),
  TOKEN_AUDIENCE: z.string().min(1),
  TOKEN_JWKS_URL: z.url(),
  SEAL_KEY: sealKeyVariable,
});

await run('consent', async () => {
  const environment = readEnvironment(variables, process.env);
  return startConsent({
    host: environment.HOST,
    port: environment.PORT,
    databaseUrl: environment.DATABASE_URL,
    migrateAtStart: environment.MIGRATE === 'start',
    internalTokenKey: environment.INTERNAL_TOKEN_KEY,
    serviceKeys: environment.DECISION_POINT_KEYS,
    trust: { issuer: environment.TOKEN_ISSUER, audience: environment.TOKEN_AUDIENCE, jwksUrl: environment.TOKEN_JWKS_URL },
    sealKey: environment.SEAL_KEY,
  });
});
