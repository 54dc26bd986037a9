import type { Purpose } from '../vocabulary/purpose.ts';
import type { Role } from '../vocabulary/role.ts';
import type { Scope } from '../vocabulary/scope.ts';
import type { Registration } from './registration.ts';

/** Whoever asks is not registered, or not for what it says it is. */
export class NotRegistered extends Error {}

/** What somebody who asks says of themselves; what is left out, the registration may fill in for an application. */
export interface AskedAs {
  readonly client: string;
  readonly party?: string | undefined;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  readonly purposes: readonly Purpose[];
}

/** What the registration leaves of it. */
export interface RegisteredAs {
  readonly party: string;
  readonly scopes: readonly Scope[];
  readonly purposes: readonly [Purpose, ...Purpose[]];
  /** False while the register cannot be read: whether this still holds, nobody knows. */
  readonly confirmed: boolean;
}

/** What the application of people may do without any of them: see to itself, for nobody's party. */
const ON_ITS_OWN: readonly Scope[] = ['documents:write'];

const isOnItsOwn = ({ roles }: AskedAs, { party }: Registration): boolean => party === null && roles.length === 0;

const partyOf = ({ client, party, roles }: AskedAs, registered: Registration['party']): string => {
  if (registered === null) {
    if (roles.length === 0) return client;
    if (party === undefined) throw new NotRegistered(`Through ${client} people ask, of a team or an organisation.`);
    return party;
  }
  if (roles.length > 0) throw new NotRegistered(`${client} is the application of a party, and has no role.`);
  if (party !== undefined && party !== registered) throw new NotRegistered(`${client} is not registered for this party.`);
  return registered;
};

const purposesOf = ({ client, roles, purposes }: AskedAs, registered: readonly Purpose[]): RegisteredAs['purposes'] => {
  const [first, ...others] =
    purposes.length === 0 && roles.length === 0 ? registered : purposes.filter(purpose => registered.includes(purpose));
  if (first === undefined) throw new NotRegistered(`${client} is not registered for any purpose that it asks for.`);
  return [first, ...others];
};

/** Scopes and purposes that are both asked and registered, for the registered party. Throws {@link NotRegistered}. */
export const registeredAs = (asker: AskedAs, registered: Registration | undefined): RegisteredAs => {
  if (!registered) throw new NotRegistered(`${asker.client} is not registered here.`);
  return {
    party: partyOf(asker, registered.party),
    scopes: asker.scopes.filter(
      scope => registered.scopes.includes(scope) && (!isOnItsOwn(asker, registered) || ON_ITS_OWN.includes(scope)),
    ),
    purposes: purposesOf(asker, registered.purposes),
    confirmed: true,
  };
};

/** The same person or application as it says it is, where no register could ever be read. Throws {@link NotRegistered}. */
export const unconfirmed = ({ client, party, scopes, purposes }: AskedAs): RegisteredAs => {
  const [first, ...others] = purposes;
  if (party === undefined || first === undefined) throw new NotRegistered(`Whether ${client} is registered cannot be told at this moment.`);
  return { party, scopes, purposes: [first, ...others], confirmed: false };
};
