import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { MustBeReferredDocument, type MustBeReferredQuery } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, useWholeList } from '../table/whole-list.ts';
import { residentColumn } from './columns.tsx';
import { WorkList } from './work-list.tsx';

type Row = NonNullable<NonNullable<MustBeReferredQuery['openMandatoryReferrals']>['edges'][number]['node']>;

const question: ListQuestion<MustBeReferredQuery, Record<never, never>, Row> = {
  document: MustBeReferredDocument,
  pageOf: ({ openMandatoryReferrals }) => openMandatoryReferrals,
};

const wordsOf = ({ resident }: Row): string => nameOf(resident);

/** Whom the team may not keep to itself, the longest ago first. */
export const Mandatory = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      residentColumn<Row>(t, { isNamed: true }),
      {
        id: 'trigger',
        title: t('work.trigger'),
        share: 1.6,
        value: ({ trigger }) => trigger && t(`trigger.${trigger}`),
        show: ({ trigger }) => trigger && <Badge tone="negative">{t(`trigger.${trigger}`)}</Badge>,
      },
      { id: 'domain', title: t('frontDoor.domains'), share: 1.4, value: ({ lifeDomain }) => lifeDomain && t(`lifeDomain.${lifeDomain}`) },
      { id: 'to', title: t('work.to'), share: 1.4, value: ({ to }) => to?.name },
      { id: 'since', title: t('work.seen'), value: ({ recordedAt }) => recordedAt, show: ({ recordedAt }) => format.date(recordedAt) },
      { id: 'days', title: t('work.days'), share: 0.7, value: ({ recordedAt }) => format.daysSince(recordedAt) },
    ],
    [t, format],
  );
  return <WorkList label={t('work.mandatory')} list={useWholeList(question, {})} columns={columns} wordsOf={wordsOf} />;
};
