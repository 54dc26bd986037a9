import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import type { Federation } from '../federation/federation.ts';
import { withFederation } from '../federation/with-federation.ts';
import { HandOvers } from './hand-overs.ts';
import { type Lane, registering, residentsOf } from './lanes.ts';
import { Race } from './race.ts';
import { SlowWay } from './slow-way.ts';

/** A federation for races in these lanes, every way to a subgraph a slow one, and a new race for each test. */
export const withRaces = async (lanes: readonly Lane[]): Promise<{ readonly federation: Federation; readonly race: Race }> => {
  const ways = new Map<SubgraphName, SlowWay>();
  for (const name of subgraphNames) ways.set(name, await SlowWay.open());
  const held = withFederation(
    residentsOf(lanes),
    { through: { subgraph: (name, url) => ways.get(name)?.to(url) ?? url } },
    registering(lanes),
  );
  let race: Race | undefined;
  beforeEach(() => {
    const { gateway, subgraphs } = held.federation;
    race = new Race(held.federation, new HandOvers(gateway.url, subgraphs.get('consent')?.url ?? ''));
    for (const [name, way] of ways) way.passage = race.passageOf(name);
  });
  afterEach(() => void vi.restoreAllMocks());
  afterAll(async () => {
    await Promise.all([...ways.values()].map(way => way.close()));
  });
  return {
    get federation() {
      return held.federation;
    },
    get race() {
      if (!race) throw new Error('There is no race before the first test');
      return race;
    },
  };
};
