import { type Condition, type Pages, pagesBy, permittedOf, type RequestContext } from '@wijkgraph/kit';
import { NOTHING } from '@wijkgraph/schema';
import { Consent } from './consent.entity.ts';
import type { StoredConsentState } from './consent.states.ts';

/** A list of consents of many residents, by a moment that each of its rows has: the earliest first. */
interface PermittedList {
  readonly name: string;
  readonly state: StoredConsentState;
  readonly sort: 'recordedAt' | 'validUntil';
  /** The column of the party that a consent must name for an organisation to find it here. */
  readonly concerns: 'requested_by' | 'grantee_id';
  readonly where?: (context: RequestContext) => Condition;
}

/**
 * The consents of those residents whom the caller knows, by the state that they are in: of a team's residents, of a resident and those
 * they represent, of who shares something with an organisation, and of those what concerns it. Decided before anything is counted or paged.
 */
export const permittedConsents = ({ name, state, sort, concerns, where }: PermittedList): Pages<Consent> =>
  pagesBy<Consent>({
    name,
    entity: Consent,
    parent: 'storedState',
    sort,
    ascending: true,
    where(context) {
      const { roles, party } = context.caller;
      const own = { sql: roles.length === 0 ? `child.${concerns} = ?` : 'true', values: roles.length === 0 ? [party] : [] };
      const more = where?.(context) ?? { sql: 'true', values: [] };
      // The state as it is written in the index, and not as a value of the statement.
      return { sql: `child.stored_state = '${state}' and ${own.sql} and ${more.sql}`, values: [...own.values, ...more.values] };
    },
    sieve: {
      few: permittedOf({ residents: ({ residentId }) => [residentId], required: () => NOTHING }),
      all: async ({ disclosure }) => ({
        sql: 'child.resident_id = any(?::uuid[])',
        values: [`{${(await disclosure.permitted(NOTHING)).join()}}`],
      }),
    },
  });
