import { manyBy, oneBy, type Pages, pagesBy } from '@wijkgraph/kit';
import { mostUrgentFirst } from '../help-question/help-question.enums.ts';
import { aboutPermitted } from '../permitted/permitted-residents.ts';
import { WaitingListEntry } from './waiting-list-entry.entity.ts';

export const entryById = oneBy(WaitingListEntry, 'id');
export const entriesOfQuestion = manyBy(WaitingListEntry, 'questionId', 'since');

const listOf = (name: string, whom: string): Pages<WaitingListEntry> =>
  pagesBy({
    name,
    entity: WaitingListEntry,
    parent: 'teamId',
    sort: [{ property: 'urgency', rank: mostUrgentFirst }, 'since'],
    ascending: true,
    where: () => ({ sql: `child.until is null and ${whom}`, values: [] }),
    sieve: aboutPermitted('HELP_QUESTION'),
  });

/** Who waits for a team now, in the order of their turn: the most urgent first, and of those who is as urgent who waits longest. */
export const waitingForTeam = {
  everybody: listOf('waitingList', 'true'),
  youth: listOf('waitingList youth', 'child.youth'),
  adults: listOf('waitingList adults', 'not child.youth'),
} as const;
