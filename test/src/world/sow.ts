import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphName } from '@wijkgraph/schema';
import { ask } from '../federation/ask.ts';
import { askDirectly, callerOf } from '../federation/direct.ts';
import type { Federation } from '../federation/federation.ts';
import { bringToAnEnd } from './over.ts';
import type { ResidentBuilder, ResidentSeed } from './resident-seed.ts';
import { Rows, type Sowing } from './rows.ts';
import { sowDataSubject, sowObjection, sowParties, sowRepresentatives, sowShare } from './sow-consent.ts';
import { sowDirectory } from './sow-directory.ts';
import { sowReferrals } from './sow-referrals.ts';
import { sowHouseholds, sowPerson } from './sow-residents.ts';
import { sowPlan, sowTalk } from './sow-support-plans.ts';

const sowResident = (sowing: Sowing, seed: ResidentSeed): void => {
  const consents = new Map(seed.shares.map(share => [share.party, sowShare(sowing, seed, share)]));
  for (const objection of seed.objections) sowObjection(sowing, seed, objection);
  sowDataSubject(sowing, seed);
  sowPerson(sowing, seed);
  sowPlan(sowing, seed);
  sowTalk(sowing, seed);
  sowReferrals(sowing, seed, consents);
  if (seed.over) bringToAnEnd(sowing, seed.id, seed.over);
};

/** Has everybody hear of the applications that were registered just now: an operation that asks nothing. */
const readRegister = async (federation: Federation): Promise<void> => {
  const asked = [...federation.subgraphs.keys()].map(name => askDirectly(federation, name, callerOf('worker-wielwijk'), '{ __typename }'));
  await Promise.all([...asked, ask(federation, 'worker-wielwijk', '{ __typename }')]);
};

/** Adds rows of its own to what is sown, or changes them, before anything is written. */
export type Amend = (sowing: Sowing, federation: Federation) => void;

/** Writes the directory and these residents into the databases of a federation, which must be empty. */
export const sow = async (federation: Federation, residents: readonly (ResidentBuilder | ResidentSeed)[], amend?: Amend): Promise<void> => {
  const sowing: Sowing = {
    residents: new Rows(),
    'support-plans': new Rows(),
    teams: new Rows(),
    consent: new Rows(),
    referrals: new Rows(),
  };
  const seeds = residents.map(resident => ('seed' in resident ? resident.seed : resident));
  sowDirectory(sowing);
  sowParties(sowing);
  for (const seed of seeds) sowRepresentatives(sowing, seed);
  for (const seed of seeds) sowResident(sowing, seed);
  sowHouseholds(sowing, seeds);
  amend?.(sowing, federation);
  for (const [name, rows] of Object.entries(sowing) as [SubgraphName, Rows][]) {
    const running = federation.subgraphs.get(name);
    if (running) await rows.insert(running.orm.em.fork() as EntityManager);
  }
  await readRegister(federation);
  federation.work.clear();
};
