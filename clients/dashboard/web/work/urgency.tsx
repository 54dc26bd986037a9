import type { TFunction } from 'i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import type { Urgency } from '../generated/graphql.ts';
import type { FilterTerms } from '../table/filter.tsx';
import type { Column } from '../table/rows.tsx';

/** The most urgent last, so that a descending order begins with it. */
const urgencies: readonly Urgency[] = ['NORMAL', 'URGENT', 'CRISIS'];

export const urgencyFilter = (t: TFunction): FilterTerms => ({
  name: 'urgency',
  label: t('work.urgency'),
  all: t('work.allUrgencies'),
  choices: urgencies.map(urgency => [urgency, t(`urgency.${urgency}`)] as const),
});

export const urgencyColumn = <Row,>(t: TFunction, urgencyOf: (row: Row) => Urgency | null | undefined): Column<Row> => ({
  id: 'urgency',
  title: t('work.urgency'),
  value: row => {
    const urgency = urgencyOf(row);
    return urgency && urgencies.indexOf(urgency);
  },
  show: row => {
    const urgency = urgencyOf(row);
    return urgency && <Badge tone={toneOf(urgency)}>{t(`urgency.${urgency}`)}</Badge>;
  },
});
