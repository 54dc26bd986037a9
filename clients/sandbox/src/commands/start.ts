import process from 'node:process';
import type { Environment } from '../environment.ts';
import { type Federation, startFederation } from '../federation.ts';
import { dashboardOn } from '../identity/applications.ts';
import { issuerOn } from '../identity/provider.ts';
import { interruption } from '../interruption.ts';
import { complain, say } from '../say.ts';

const whereToGo = (environment: Environment): void => {
  const graph = `http://127.0.0.1:${environment.WIJKGRAPH_GATEWAY_PORT}/graphql`;
  const ask = (persona: string, query: string) =>
    say(
      `  curl -s ${graph} -H "authorization: Bearer $(npm run -s token -- ${persona})" -H 'content-type: application/json' \\\n` +
        `    -d '${JSON.stringify({ query })}'`,
    );
  const shared =
    '{ sharedWithMe(first: 1) { edges { node { id firstName street phone supportPlan { state goals { lifeDomain text } } } } } }';
  say();
  say('Wijkgraph is running. Ctrl-C stops it.');
  say(`  dashboard           ${dashboardOn(environment.WIJKGRAPH_DASHBOARD_PORT)}`);
  say(`  graph               ${graph}`);
  say(`  explorer            http://127.0.0.1:${environment.WIJKGRAPH_GATEWAY_PORT}/`);
  say(`  identity provider   ${issuerOn(environment.WIJKGRAPH_IDENTITY_PORT)}/.well-known/openid-configuration`);
  say('  personas            npm run -s token');
  say('  partner             npm run -s partner -- residents');
  say();
  say('The same question, three parties, three answers:');
  for (const persona of ['woonbron', 'mee', 'worker-wielwijk']) ask(persona, shared);
};

/** Runs the federation until somebody stops it or something is lost. Resolves to the exit code. */
export const runFederation = async (
  environment: Environment,
  { forgiving, onReady }: { forgiving: boolean; onReady?: (federation: Federation) => () => void },
): Promise<number> => {
  let running: Pick<Federation, 'stop' | 'kill'> | undefined;
  const asked = interruption(() => {
    running?.kill();
    process.exit(130);
  });
  const starting = startFederation({ environment, forgiving, onRunning: it => (running = it) });
  let leave = () => {};
  try {
    const federation = await Promise.race([starting, asked]);
    if (federation) {
      whereToGo(environment);
      leave = onReady?.(federation) ?? leave;
      const how = await Promise.race([federation.lost, asked]);
      if (how) throw new Error(how);
    }
    say('Stopping ...');
    return 0;
  } catch (problem) {
    complain((problem as Error).message);
    return 1;
  } finally {
    leave();
    await running?.stop();
    await starting.catch(() => {});
    await running?.stop();
  }
};

/** `npm start`. */
export const start = (environment: Environment): Promise<number> => runFederation(environment, { forgiving: false });
