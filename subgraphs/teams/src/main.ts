import { decisionClient, enforcementVariables, readEnvironment, run, startSubgraph } from '@wijkgraph/kit';
import { migrations } from '../migrations/index.ts';
import { teams } from './subgraph.ts';

await run('teams', async () => {
  const environment = readEnvironment(enforcementVariables, process.env);
  const decisionPoint = decisionClient({
    url: environment.DECISION_POINT_URL,
    subgraph: teams.name,
    key: environment.DECISION_POINT_KEY,
  });
  return startSubgraph({
    definition: teams,
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
