import { fileURLToPath } from 'node:url';
import { type Dashboard, type DashboardOptions, startDashboard } from '@wijkgraph/dashboard';
import { builtDashboard, clientCredentials, DASHBOARD, dashboardOn, freePort, GRAPH } from '@wijkgraph/sandbox';
import { scopes } from '@wijkgraph/schema';
import { afterAll, beforeAll } from 'vitest';
import type { Federation, FederationOptions } from '../federation/federation.ts';
import { Front } from '../federation/front.ts';
import { withFederation } from '../federation/with-federation.ts';
import type { ResidentBuilder } from '../world/resident-seed.ts';
import { everythingLogged, namesOf } from './whispers.ts';

const MINUTE = 60_000;

/** A dashboard before a federation, as `npm start` has them. */
export interface Place {
  /** Finds a resident of this world by name. */
  readonly names: RegExp;
  /** What the programs logged so far. */
  readonly logged: () => readonly string[];
  readonly federation: Federation;
  readonly url: string;
  readonly dashboard: Dashboard;
  /** Between the dashboard and the gateway: what went by, and what may fail on the way. */
  readonly front: Front;
  /** Lets milliseconds pass at the dashboard: for its sessions, and for the tokens that it holds. */
  later(milliseconds: number): void;
  /** Another dashboard at the same address as seen by the provider, with terms of its own. */
  start(terms: Partial<DashboardOptions>): Promise<Dashboard>;
}

const optionsFor = async (
  federation: Federation,
  { port, graph, now }: Pick<DashboardOptions, 'port' | 'graph' | 'now'>,
): Promise<DashboardOptions> => {
  const { client_id: clientId, client_secret: clientSecret } = await clientCredentials(federation.keptIn, DASHBOARD);
  return {
    host: '127.0.0.1',
    port,
    url: dashboardOn(port),
    pages: await builtDashboard(fileURLToPath(new URL('../../../.wijkgraph', import.meta.url))),
    graph,
    ...(now && { now }),
    idle: 30 * MINUTE,
    longest: 600 * MINUTE,
    provider: {
      issuer: federation.issuer,
      clientId,
      clientSecret,
      scopes: ['openid', 'profile', ...Object.keys(scopes)].join(' '),
      resource: GRAPH,
    },
  };
};

export const withDashboard = async (
  residents: readonly ResidentBuilder[],
  options: Partial<Omit<FederationOptions, 'databases' | 'prefix'>> = {},
): Promise<Place> => {
  const port = await freePort();
  const names = namesOf(residents);
  const logged = everythingLogged(names);
  const held = withFederation(residents, { ...options, dashboard: dashboardOn(port) });
  let settled: DashboardOptions;
  let dashboard: Dashboard;
  let front: Front;
  let ahead = 0;
  beforeAll(async () => {
    front = await Front.before(`${held.federation.gateway.url}/graphql`);
    settled = await optionsFor(held.federation, { port, graph: front.url, now: () => Date.now() + ahead });
    dashboard = await startDashboard(settled);
  });
  afterAll(async () => {
    await dashboard?.stop();
    await front?.close();
  });
  return {
    url: dashboardOn(port),
    names,
    logged,
    get federation() {
      return held.federation;
    },
    get dashboard() {
      return dashboard;
    },
    get front() {
      return front;
    },
    later(milliseconds) {
      ahead += milliseconds;
    },
    start: async terms => startDashboard({ ...settled, port: await freePort(), ...terms }),
  };
};
