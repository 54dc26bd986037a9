import type { Environment } from './environment.ts';
import { startExplorer } from './explorer/explorer.ts';
import { dashboardOn } from './identity/applications.ts';
import { issuerOn, startIdentityProvider } from './identity/provider.ts';
import { signingKey } from './identity/signing-key.ts';
import { builtDashboard } from './pages/built-pages.ts';
import { assertPortFree } from './port.ts';
import { isPopulated, populate } from './populate.ts';
import { complain, relay, step } from './say.ts';
import { dashboardDefinition } from './services/dashboard.ts';
import { gatewayDefinition, type ServiceDefinition, subgraphDefinitions } from './services/definitions.ts';
import { type Service, ServiceFailed, startService } from './services/service.ts';
import { type DatabaseServer, openDatabases, openKeys } from './world.ts';

/** Everything that runs, and how it ends. */
export interface Federation {
  readonly services: readonly Service[];
  /** Resolves when a service or the database ended by itself, with how. */
  readonly lost: Promise<string>;
  /** The gateway first, so that whoever is being answered is; the database last. */
  stop(): Promise<void>;
  /** Ends all services at once. */
  kill(): void;
}

export interface FederationOptions {
  readonly environment: Environment;
  /** Whether to go on when a service ends by itself: it is watched, and the next change starts it again. */
  readonly forgiving: boolean;
  /** Called as soon as something is running, with how to end it. */
  readonly onRunning: (running: Pick<Federation, 'stop' | 'kill'>) => void;
}

const ALREADY = 'The sandbox of this clone is already running. Stop it first, or set WIJKGRAPH_DIRECTORY for a second one.';

/** Everything that listens must find its port free before anything is started. */
const assertPortsFree = async (environment: Environment, definitions: readonly ServiceDefinition[]): Promise<void> => {
  await assertPortFree(environment.WIJKGRAPH_IDENTITY_PORT, 'WIJKGRAPH_IDENTITY_PORT');
  await assertPortFree(environment.WIJKGRAPH_EXPLORER_PORT, 'WIJKGRAPH_EXPLORER_PORT');
  await assertPortFree(environment.WIJKGRAPH_DASHBOARD_PORT, 'WIJKGRAPH_DASHBOARD_PORT');
  await Promise.all(definitions.map(({ port, portVariable }) => assertPortFree(port, portVariable)));
};

/**
 * Starts the database, the identity provider, the five subgraphs, the gateway and the dashboard, fills empty databases with the demo population,
 * and resolves when the dashboard is ready. Throws what a person must do something about.
 */
export const startFederation = async ({ environment, forgiving, onRunning }: FederationOptions): Promise<Federation> => {
  const ends: (() => Promise<unknown>)[] = [];
  const services: Service[] = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = async () => {
    stopping.abort(new ServiceFailed('Stopped while starting.'));
    for (const end of ends.splice(0).toReversed()) await end();
  };
  const kill = () => services.forEach(service => service.kill());
  onRunning({ stop, kill });

  let lose: (how: string) => void = () => {};
  const lost = new Promise<string>(resolve => (lose = resolve));
  const died = (name: string, how: string) =>
    forgiving ? complain(`${name} ${how}; it starts again at the next change.`) : lose(`${name} ${how}.`);

  const keys = await openKeys(environment);
  const databases: DatabaseServer = await openDatabases(environment, keys, () => lose('PostgreSQL stopped.'));
  ends.push(databases.stop);
  signal.throwIfAborted();
  if (databases.shared) throw new Error(ALREADY);
  await databases.createDatabases();
  step(environment.WIJKGRAPH_POSTGRES_URL ? 'PostgreSQL of the environment answers' : 'PostgreSQL is running');

  const gateway = gatewayDefinition(environment, keys);
  const subgraphs = subgraphDefinitions(environment, databases, keys);
  await assertPortsFree(environment, [gateway, ...subgraphs]);
  const key = await signingKey(environment.WIJKGRAPH_DIRECTORY);
  const identity = await startIdentityProvider({
    port: environment.WIJKGRAPH_IDENTITY_PORT,
    directory: environment.WIJKGRAPH_DIRECTORY,
    dashboard: dashboardOn(environment.WIJKGRAPH_DASHBOARD_PORT),
    registerUrl: databases.urlFor('consent'),
  });
  ends.push(identity.stop);
  signal.throwIfAborted();
  step('The identity provider is running');
  const explorer = await startExplorer({
    port: environment.WIJKGRAPH_EXPLORER_PORT,
    graph: `http://127.0.0.1:${environment.WIJKGRAPH_GATEWAY_PORT}/graphql`,
    issuer: issuerOn(environment.WIJKGRAPH_IDENTITY_PORT),
    key,
    directory: environment.WIJKGRAPH_DIRECTORY,
    built: problem => (problem ? complain(`The explorer cannot be built: ${problem.message}`) : step('The explorer is there')),
  });
  ends.push(explorer.stop);

  const pages = builtDashboard(environment.WIJKGRAPH_DIRECTORY);
  pages.catch(() => {});

  const launch = (definition: ServiceDefinition): Service => {
    const service = startService(definition, { said: relay, died });
    services.push(service);
    return service;
  };
  const readiness = async (service: Service): Promise<void> => {
    await service.ready();
    step(`${service.name} is ready`);
  };
  const whileNothingIsLost = <Result>(work: Promise<Result>): Promise<Result> =>
    Promise.race([work, lost.then(how => Promise.reject(new ServiceFailed(how)))]);

  const five = subgraphs.map(launch);
  ends.push(() => Promise.all(five.map(service => service.stop())));
  const entrance = launch(gateway);
  ends.push(entrance.stop);
  await whileNothingIsLost(Promise.all(five.map(readiness)));
  if (!(await isPopulated(databases))) {
    await whileNothingIsLost(populate(databases, { signal }));
    step('The databases hold the demo population');
  }
  await whileNothingIsLost(readiness(entrance));
  const dashboard = launch(await dashboardDefinition(environment, await pages));
  ends.push(dashboard.stop);
  await whileNothingIsLost(readiness(dashboard));
  return { services, lost, stop, kill };
};
