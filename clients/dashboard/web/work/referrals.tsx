import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge, toneOf } from '../badge/badge.tsx';
import {
  AwaitingFeedbackDocument,
  type AwaitingFeedbackQuery,
  ReceivedReferralsDocument,
  type ReceivedReferralsQuery,
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
import { Withheld } from '../withheld/withheld.tsx';
import { residentColumn } from './columns.tsx';
import { WorkList } from './work-list.tsx';

type Row = SentFragment;

const sent: ListQuestion<SentReferralsQuery, Record<never, never>, Row> = {
  document: SentReferralsDocument,
  pageOf: ({ sentReferrals }) => sentReferrals,
};

const received: ListQuestion<ReceivedReferralsQuery, Record<never, never>, Row> = {
  document: ReceivedReferralsDocument,
  pageOf: ({ incomingReferrals }) => incomingReferrals,
};

const awaiting: ListQuestion<AwaitingFeedbackQuery, Record<never, never>, Row> = {
  document: AwaitingFeedbackDocument,
  pageOf: ({ referralsAwaitingFeedback }) => referralsAwaitingFeedback,
};

const states: readonly ReferralState[] = ['REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'REJECTED', 'FAILED', 'REVOKED'];

const wordsOf = ({ resident, from, to }: Row): string => `${nameOf(resident)} ${from?.name ?? ''} ${to?.name ?? ''}`;

const domainsOf = ({ lifeDomains }: Row, t: TFunction): string => lifeDomains?.map(domain => t(`lifeDomain.${domain}`)).join(', ') ?? '';

interface ReferralListProps {
  readonly list: WholeList<Row>;
  readonly label: string;
  /** Who is named: the side that is not the own team. */
  readonly other: 'from' | 'to';
}

/** Referrals in a table, and how they stand with the receiver. */
const ReferralList = ({ list, label, other }: ReferralListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [state] = useAddress('state');
  const passes = useCallback((row: Row) => state === '' || row.state === state, [state]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      residentColumn<Row>(t, { isNamed: true }),
      { id: other, title: t(`work.${other}`), share: 1.4, value: row => row[other]?.name },
      {
        id: 'domains',
        title: t('frontDoor.domains'),
        share: 2,
        value: row => domainsOf(row, t),
        show: row => <Link to={`/referrals/${row.id}`}>{domainsOf(row, t) || <Withheld />}</Link>,
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
    [t, format, other],
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
export const Referrals = () => <ReferralList list={useWholeList(sent, {})} label={useTranslation().t('work.feedback')} other="to" />;

/** Whom others sent to the team: to be answered, and told of. */
export const Received = () => <ReferralList list={useWholeList(received, {})} label={useTranslation().t('work.referred')} other="from" />;

/** On what nothing was heard in time, the longest ago first. */
export const AwaitingFeedback = () => (
  <ReferralList list={useWholeList(awaiting, {})} label={useTranslation().t('work.awaiting')} other="to" />
);
