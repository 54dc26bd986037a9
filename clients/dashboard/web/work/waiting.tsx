import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitingDocument, type WaitingQuery } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import { useAddress } from '../table/address.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, useWholeList } from '../table/whole-list.ts';
import { QuestionLink } from './question-link.tsx';
import { ResidentLink } from './resident-link.tsx';
import { urgencyColumn, urgencyFilter } from './urgency.tsx';
import { WorkList } from './work-list.tsx';

type Row = NonNullable<NonNullable<WaitingQuery['waitingList']>['edges'][number]['node']>;

const question: ListQuestion<WaitingQuery, { team: string }, Row> = { document: WaitingDocument, pageOf: ({ waitingList }) => waitingList };

const wordsOf = (row: Row): string => `${nameOf(row.question?.resident)} ${row.question?.stated ?? ''}`;

/** Who waits, the longest first. */
export const Waiting = ({ team }: { readonly team: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [youth] = useAddress('youth');
  const [urgency] = useAddress('urgency');
  const passes = useCallback(
    (row: Row) => (youth === '' || row.youth === (youth === 'yes')) && (urgency === '' || row.question?.urgency === urgency),
    [youth, urgency],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'resident',
        title: t('work.resident'),
        share: 1.6,
        value: row => nameOf(row.question?.resident),
        show: row => <ResidentLink resident={row.question?.resident ?? null} />,
      },
      {
        id: 'stated',
        title: t('work.question'),
        share: 3,
        value: row => row.question?.stated,
        show: row => row.question && <QuestionLink question={row.question} />,
      },
      { id: 'since', title: t('work.since'), value: row => row.since, show: row => format.date(row.since) },
      { id: 'days', title: t('work.days'), share: 0.7, value: row => format.daysSince(row.since) },
      {
        id: 'youth',
        title: t('work.youth'),
        share: 0.7,
        value: row => (row.youth === null ? null : t(row.youth ? 'dossier.yes' : 'dossier.no')),
      },
      urgencyColumn<Row>(t, row => row.question?.urgency),
    ],
    [t, format],
  );
  const filters = useMemo(
    () => [
      {
        name: 'youth',
        label: t('work.youth'),
        all: t('work.everyone'),
        choices: [['yes', t('work.onlyYouth')] as const, ['no', t('work.onlyAdults')] as const],
      },
      urgencyFilter(t),
    ],
    [t],
  );
  return (
    <WorkList
      label={t('work.waiting')}
      list={useWholeList(question, { team })}
      columns={columns}
      wordsOf={wordsOf}
      passes={passes}
      filters={filters}
    />
  );
};
