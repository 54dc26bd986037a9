import { decisionClient, enforcementVariables, readEnvironment, run, startSubgraph } from '@wijkgraph/kit';
import { migrations } from '../migrations/index.ts';
import { referrals } from './subgraph.ts';

await run('referrals', async () => {
  const environment = readEnvironment(enforcementVariables, process.env);
  const decisionPoint = decisionClient({
    url: environment.DECISION_POINT_URL,
    subgraph: referrals.name,
    key: environment.DECISION_POINT_KEY,
  });
  return startSubgraph({
    definition: referrals,
    migrations,
    host: environment.HOST,
    port: environment.PORT,
    databaseUrl: environment.DATABASE_URL,
    migrateAtStart: environment.MIGRATE === 'start',
    internalTokenKey: environment.INTERNAL_TOKEN_KEY,
    decisionPoint: () => decisionPoint,
    onClose: () => decisionPoint.close(),
  });
});
