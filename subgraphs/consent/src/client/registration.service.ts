import { randomUUID } from 'node:crypto';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { type Purpose, purposeMask, type Scope } from '@wijkgraph/schema';
import { narrow } from '../narrowing/narrow.ts';
import { Grantee } from '../party/grantee.entity.ts';
import { ClientRegistration } from './client-registration.entity.ts';
import { ClientRegistrationEvent } from './client-registration-event.entity.ts';

/** A registration cannot be made, changed or revoked so; says why. */
export class RegistrationRefused extends Error {}

/** What an application is registered for. */
export interface RegistrationTerms {
  /** Null for an application through which people ask, who bring their own party. */
  readonly party: string | null;
  readonly scopes: readonly Scope[];
  readonly purposes: readonly Purpose[];
}

const assertSensible = ({ scopes, purposes }: Omit<RegistrationTerms, 'party'>, by: string): void => {
  if (by.trim() === '') throw new RegistrationRefused('Say who does this.');
  if (scopes.length === 0 || purposes.length === 0) throw new RegistrationRefused('An application has at least one scope and one purpose.');
};

/** Who did what, and what the registration is from then on. */
const remember = (em: EntityManager, step: ClientRegistrationEvent['step'], by: string, registered: ClientRegistration): void => {
  const { id: clientId, partyId, scopes, purposeMask: purposes } = registered;
  em.create(ClientRegistrationEvent, { id: randomUUID(), clientId, at: new Date(), step, by, partyId, scopes, purposeMask: purposes });
};

const lock = (em: EntityManager, id: string): Promise<ClientRegistration | null> =>
  em.findOne(ClientRegistration, id, { lockMode: LockMode.PESSIMISTIC_WRITE });

const registeredOrRefused = (registered: ClientRegistration | null, id: string): ClientRegistration => {
  if (!registered || registered.revokedAt) throw new RegistrationRefused(`${id} is not registered.`);
  return registered;
};

/** Registers an application, also one that was revoked before. Counts everywhere within a minute. */
export const registerClient = async (em: EntityManager, id: string, terms: RegistrationTerms, by: string): Promise<void> => {
  assertSensible(terms, by);
  const { party: partyId, scopes, purposes } = terms;
  await em.transactional(async inner => {
    if (partyId !== null && !(await inner.findOne(Grantee, partyId))) throw new RegistrationRefused(`There is no party ${partyId}.`);
    const known = await lock(inner, id);
    if (known && !known.revokedAt) throw new RegistrationRefused(`${id} is registered already; change it instead.`);
    if (known && known.partyId !== partyId)
      throw new RegistrationRefused(
        `${id} was registered for ${known.partyId ?? 'people'}: whatever it was given stays theirs. Use another id.`,
      );
    const held = { scopes: [...scopes], purposeMask: purposeMask(purposes), revokedAt: null };
    remember(inner, 'REGISTERED', by, known ? inner.assign(known, held) : inner.create(ClientRegistration, { id, partyId, ...held }));
  });
};

/** Changes the scopes or purposes of an application. What it takes away is taken away at once where personal data is concerned. */
export const changeClient = async (
  em: EntityManager,
  id: string,
  given: { readonly scopes?: readonly Scope[]; readonly purposes?: readonly Purpose[] },
  by: string,
): Promise<void> => {
  const { partyId } = registeredOrRefused(await em.findOne(ClientRegistration, id), id);
  await narrow(em, partyId, async inner => {
    const registered = registeredOrRefused(await lock(inner, id), id);
    const scopes = given.scopes ?? registered.scopes;
    assertSensible({ scopes, purposes: given.purposes ?? ['SUPPORT'] }, by);
    inner.assign(registered, { scopes: [...scopes], ...(given.purposes && { purposeMask: purposeMask(given.purposes) }) });
    remember(inner, 'CHANGED', by, registered);
  });
};

/** From then on the application gets nothing personal, and within a minute nothing at all. */
export const revokeClient = async (em: EntityManager, id: string, by: string): Promise<void> => {
  const { partyId } = registeredOrRefused(await em.findOne(ClientRegistration, id), id);
  await narrow(em, partyId, async inner => {
    const registered = registeredOrRefused(await lock(inner, id), id);
    if (by.trim() === '') throw new RegistrationRefused('Say who does this.');
    registered.revokedAt = new Date();
    remember(inner, 'REVOKED', by, registered);
  });
};
