import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import {
  AwaitingFeedbackDocument,
  type AwaitingFeedbackQuery,
  type ReferralState,
  type SentFragment,
  SentReferralsDocument,
  type SentReferralsQuery,
} from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import { useAddress } from '../table/address.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, useWholeList, type WholeList } from '../table/whole-list.ts';
import { ResidentLink } from './resident-link.tsx';
import { WorkList } from './work-list.tsx';

type Row = SentFragment;

const sent: ListQuestion<SentReferralsQuery, Record<never, never>, Row> = {
  document: SentReferralsDocument,
  pageOf: ({ sentReferrals }) => sentReferrals,
};

const awaiting: ListQuestion<AwaitingFeedbackQuery, Record<never, never>, Row> = {
  document: AwaitingFeedbackDocument,
  pageOf: ({ referralsAwaitingFeedback }) => referralsAwaitingFeedback,
};

const states: readonly ReferralState[] = ['REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'REJECTED', 'FAILED', 'REVOKED'];

const wordsOf = ({ resident, to }: Row): string => `${nameOf(resident)} ${to?.name ?? ''}`;

/** Referrals in a table, and how they stand with the receiver. */
const ReferralList = ({ list, label }: { readonly list: WholeList<Row>; readonly label: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [state] = useAddress('state');
  const passes = useCallback((row: Row) => state === '' || row.state === state, [state]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'resident',
        title: t('work.resident'),
        share: 1.6,
        value: ({ resident }) => nameOf(resident),
        show: ({ resident }) => <ResidentLink resident={resident} />,
      },
      { id: 'to', title: t('work.to'), share: 1.4, value: ({ to }) => to?.name },
      {
        id: 'domains',
        title: t('frontDoor.domains'),
        share: 2,
        value: ({ lifeDomains }) => lifeDomains?.map(domain => t(`lifeDomain.${domain}`)).join(', '),
      },
      { id: 'sent', title: t('work.sent'), value: ({ sentAt }) => sentAt, show: ({ sentAt }) => format.date(sentAt) },
      { id: 'days', title: t('work.days'), share: 0.7, value: ({ sentAt }) => format.daysSince(sentAt) },
      {
        id: 'due',
        title: t('work.due'),
        value: ({ feedbackDueAt }) => feedbackDueAt,
        show: ({ feedbackDueAt }) => format.date(feedbackDueAt),
      },
      {
        id: 'state',
        title: t('work.state'),
        share: 1.3,
        value: row => row.state && t(`referralState.${row.state}`),
        show: row => row.state && <Badge tone={toneOf(row.state)}>{t(`referralState.${row.state}`)}</Badge>,
      },
    ],
    [t, format],
  );
  const filters = useMemo(
    () => [
      {
        name: 'state',
        label: t('work.state'),
        all: t('work.allStates'),
        choices: states.map(one => [one, t(`referralState.${one}`)] as const),
      },
    ],
    [t],
  );
  return <WorkList label={label} list={list} columns={columns} wordsOf={wordsOf} passes={passes} filters={filters} />;
};

/** What the team sent on. */
export const Referrals = () => <ReferralList list={useWholeList(sent, {})} label={useTranslation().t('work.feedback')} />;

/** On what nothing was heard in time, the longest ago first. */
export const AwaitingFeedback = () => <ReferralList list={useWholeList(awaiting, {})} label={useTranslation().t('work.awaiting')} />;
