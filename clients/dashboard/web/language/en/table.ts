import type { Texts } from '../nl/nl.ts';

export const table: Texts['table'] = {
  sortedBy: 'Sort by {{column}}',
  empty: 'There is nothing here now.',
  emptyFiltered: 'Nothing fits these filters.',
  clearFilters: 'Clear filters',
  readAt: 'updated {{time}}',
  views: 'Views',
  keepView: 'Keep: {{view}}',
  forgetView: 'Forget: {{view}}',
  viewKept: 'This view is kept.',
  nothingToKeep: 'Choose a filter, an order or columns first.',
  sortedUp: '{{column}} ascending',
  sortedDown: '{{column}} descending',
  withoutColumns: 'without {{columns}}',
  count_one: '{{count}} row',
  count_other: '{{count}} rows',
  columns: 'Columns',
};
