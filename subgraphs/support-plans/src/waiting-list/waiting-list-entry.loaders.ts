import { type Condition, manyBy, oneBy, type Pages, pagesBy, type RequestContext } from '@wijkgraph/kit';
import { mostUrgentFirst } from '../help-question/help-question.enums.ts';
import { aboutPermitted } from '../permitted/permitted-residents.ts';
import { WaitingListEntry } from './waiting-list-entry.entity.ts';

export const entryById = oneBy(WaitingListEntry, 'id');
export const entriesOfQuestion = manyBy(WaitingListEntry, 'questionId', 'since');

const permitted = aboutPermitted('HELP_QUESTION');
const waiting =
  (whom: string) =>
  async (context: RequestContext): Promise<Condition> => {
    const { sql, values } = await permitted(context);
    return { sql: `child.until is null and ${whom} and ${sql}`, values };
  };

const listOf = (name: string, whom: string): Pages<WaitingListEntry> =>
  pagesBy({
    name,
    entity: WaitingListEntry,
    parent: 'teamId',
    sort: [{ property: 'urgency', rank: mostUrgentFirst }, 'since'],
    ascending: true,
    where: waiting(whom),
  });

/** Who waits for a team now, in the order of their turn: the most urgent first, and of those who is as urgent who waits longest. */
export const waitingForTeam = {
  everybody: listOf('waitingList', 'true'),
  youth: listOf('waitingList youth', 'child.youth'),
  adults: listOf('waitingList adults', 'not child.youth'),
} as const;
