import process from 'node:process';
import { startDashboard } from './dashboard.ts';
import { readEnvironment } from './environment.ts';

const environment = readEnvironment(process.env);
const dashboard = await startDashboard({
  host: environment.HOST,
  port: environment.PORT,
  url: environment.DASHBOARD_URL,
  pages: environment.DASHBOARD_PAGES,
  graph: environment.GRAPH_URL,
  idle: environment.SESSION_IDLE_MINUTES * 60_000,
  longest: environment.SESSION_HOURS * 3_600_000,
  provider: {
    issuer: environment.OIDC_ISSUER,
    clientId: environment.OIDC_CLIENT_ID,
    clientSecret: environment.OIDC_CLIENT_SECRET,
    scopes: environment.OIDC_SCOPES,
    resource: environment.OIDC_RESOURCE,
  },
});
const stop = () => void dashboard.stop().then(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
