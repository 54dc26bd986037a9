import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestedConsentsDocument, type RequestedConsentsQuery } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, useWholeList } from '../table/whole-list.ts';
import { categoriesColumn, residentColumn, wordsOfConsent } from './columns.tsx';
import { WorkList } from './work-list.tsx';

type Row = NonNullable<NonNullable<RequestedConsentsQuery['requestedConsents']>['edges'][number]['node']>;

const question: ListQuestion<RequestedConsentsQuery, Record<never, never>, Row> = {
  document: RequestedConsentsDocument,
  pageOf: ({ requestedConsents }) => requestedConsents,
};

/** What residents were asked and did not answer yet, the oldest first. */
export const Requested = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      residentColumn<Row>(t, { to: '/consent', isNamed: true }),
      { id: 'party', title: t('consent.whoSees'), share: 1.6, value: ({ grantee }) => grantee?.name },
      categoriesColumn<Row>(t),
      { id: 'by', title: t('consent.askedByWhom'), share: 1.4, value: ({ requestedBy }) => requestedBy?.name },
      { id: 'at', title: t('work.begun'), value: row => row.recordedAt, show: ({ recordedAt }) => format.date(recordedAt) },
      { id: 'days', title: t('work.days'), share: 0.7, value: ({ recordedAt }) => format.daysSince(recordedAt) },
    ],
    [t, format],
  );
  return <WorkList label={t('work.requested')} list={useWholeList(question, {})} columns={columns} wordsOf={wordsOfConsent} />;
};
