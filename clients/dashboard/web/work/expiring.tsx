import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ExpiringDocument, type ExpiringQuery } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, useWholeList } from '../table/whole-list.ts';
import { categoriesColumn, residentColumn, wordsOfConsent } from './columns.tsx';
import { WorkList } from './work-list.tsx';

type Row = NonNullable<NonNullable<ExpiringQuery['consentsExpiring']>['edges'][number]['node']>;

const question: ListQuestion<ExpiringQuery, Record<never, never>, Row> = {
  document: ExpiringDocument,
  pageOf: ({ consentsExpiring }) => consentsExpiring,
};

/** Consents that end soon, the next to end first: they are asked anew, and not prolonged. */
export const Expiring = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      residentColumn<Row>(t, { to: '/consent', isNamed: true }),
      { id: 'party', title: t('work.party'), share: 1.6, value: ({ grantee }) => grantee?.name },
      { id: 'action', title: t('consent.action'), value: ({ action }) => action && t(`consentAction.${action}`) },
      categoriesColumn<Row>(t),
      { id: 'until', title: t('work.until'), value: row => row.validUntil, show: ({ validUntil }) => format.date(validUntil) },
      { id: 'days', title: t('work.daysLeft'), share: 0.8, value: ({ validUntil }) => format.daysUntil(validUntil) },
    ],
    [t, format],
  );
  return <WorkList label={t('work.expiring')} list={useWholeList(question, {})} columns={columns} wordsOf={wordsOfConsent} />;
};
