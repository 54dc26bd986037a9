import { pagesBy } from '@wijkgraph/kit';
import { aboutPermitted } from '../permitted/permitted-residents.ts';
import { WaitingListEntry } from './waiting-list-entry.entity.ts';

const permitted = aboutPermitted('HELP_QUESTION');

/** Who waits for a team now; who waits longest comes first. */
export const waitingForTeam = pagesBy({
  name: 'waitingList',
  entity: WaitingListEntry,
  parent: 'teamId',
  sort: 'since',
  ascending: true,
  where: async context => {
    const { sql, values } = await permitted(context);
    return { sql: `child.until is null and ${sql}`, values };
  },
});
