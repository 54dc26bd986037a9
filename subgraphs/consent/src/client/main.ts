import process from 'node:process';
import type { EntityManager } from '@mikro-orm/postgresql';
import { openStorage, readEnvironment } from '@wijkgraph/kit';
import { purposesOf } from '@wijkgraph/schema';
import { z } from 'zod';
import { consent } from '../subgraph.ts';
import { ClientRegistration } from './client-registration.entity.ts';
import { ClientRegistrationEvent } from './client-registration-event.entity.ts';
import { changeClient, registerClient, RegistrationRefused, revokeClient } from './registration.service.ts';
import { USAGE, type Wish, wishOf } from './words.ts';

const variables = z.object({
  /** Of the consent subgraph, in the role that runs it. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
});

const print = (line: string, { partyId, purposeMask, scopes }: Pick<ClientRegistration, 'partyId' | 'purposeMask' | 'scopes'>): void =>
  console.log(`${line}\n  for ${partyId ?? 'whoever signs in'}: ${purposesOf(purposeMask).join(', ')}\n  ${scopes.join(' ')}`);

const list = async (em: EntityManager): Promise<void> => {
  for (const one of await em.find(ClientRegistration, {}, { orderBy: { id: 'asc' } }))
    print(one.revokedAt ? `${one.id} (revoked ${one.revokedAt.toISOString()})` : one.id, one);
};

const history = async (em: EntityManager, id: string): Promise<void> => {
  for (const step of await em.find(ClientRegistrationEvent, { clientId: id }, { orderBy: { at: 'asc' } }))
    print(`${step.at.toISOString()} ${step.step} by ${step.by}`, step);
};

const change = async (em: EntityManager, id: string, { verb, party, people, by, scopes, purposes }: Wish): Promise<void> => {
  if (verb === 'register') {
    if (!scopes || !purposes || (party === undefined) === (people !== true)) throw new RegistrationRefused(USAGE);
    await registerClient(em, id, { party: party ?? null, scopes, purposes }, by);
  } else if (verb === 'change') {
    await changeClient(em, id, { ...(scopes && { scopes }), ...(purposes && { purposes }) }, by);
  } else if (verb === 'revoke') {
    await revokeClient(em, id, by);
  } else throw new RegistrationRefused(USAGE);
  console.log('Done. It counts everywhere within a minute; what it takes away of personal data, from now on.');
};

/** `npm run client`: exit code 0 when it was done, 1 when it was refused and nothing changed. */
const run = async (): Promise<void> => {
  const wish = wishOf(process.argv.slice(2));
  const { DATABASE_URL: url } = readEnvironment(variables, process.env);
  const orm = await openStorage({ url, tables: consent.tables, migrations: [] });
  const em = orm.em.fork() as EntityManager;
  try {
    if (wish.verb === 'list') await list(em);
    else if (wish.id === undefined) throw new RegistrationRefused(USAGE);
    else if (wish.verb === 'history') await history(em, wish.id);
    else await change(em, wish.id, wish);
  } finally {
    await orm.close(true);
  }
};

try {
  await run();
} catch (problem) {
  console.error((problem as Error).message);
  process.exitCode = 1;
}
