import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import {
  EveryQuestionDocument,
  type EveryQuestionQuery,
  type HelpQuestionState,
  TeamInboxDocument,
  type TeamInboxQuery,
  type WorkQuestionFragment,
} from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import { useAddress } from '../table/address.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, useWholeList, type WholeList } from '../table/whole-list.ts';
import { QuestionLink } from './question-link.tsx';
import { residentColumn } from './columns.tsx';
import { urgencyColumn, urgencyFilter } from './urgency.tsx';
import { WorkList } from './work-list.tsx';

type Row = WorkQuestionFragment;

const before: ListQuestion<TeamInboxQuery, { team: string }, Row> = {
  document: TeamInboxDocument,
  pageOf: ({ teamInbox }) => teamInbox,
};
const every: ListQuestion<EveryQuestionQuery, { team: string }, Row> = {
  document: EveryQuestionDocument,
  pageOf: ({ team }) => team?.helpQuestions,
};

const open: readonly HelpQuestionState[] = ['RECEIVED', 'CLARIFYING'];
const states: readonly HelpQuestionState[] = [
  ...open,
  'WAITING',
  'IN_PLAN',
  'LIGHT_INTERVENTION',
  'REFERRED',
  'ANSWERED',
  'CLOSED',
  'WITHDRAWN',
];

const wordsOf = ({ resident, stated }: Row): string => `${nameOf(resident)} ${stated ?? ''}`;

interface QuestionListProps {
  readonly label: string;
  readonly list: WholeList<Row>;
  readonly states: readonly HelpQuestionState[];
}

/** Questions in a table, and how far each is. */
const QuestionList = ({ label, list, states: among }: QuestionListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [state] = useAddress('state');
  const [urgency] = useAddress('urgency');
  const passes = useCallback(
    (row: Row) => (state === '' || row.state === state) && (urgency === '' || row.urgency === urgency),
    [state, urgency],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      residentColumn<Row>(t),
      {
        id: 'stated',
        title: t('work.question'),
        share: 3,
        value: ({ stated }) => stated,
        show: row => <QuestionLink question={row} />,
      },
      { id: 'received', title: t('work.received'), value: row => row.receivedAt, show: ({ receivedAt }) => format.date(receivedAt) },
      {
        id: 'entry',
        title: t('work.entryPoint'),
        share: 1.4,
        value: ({ entryPoint }) => entryPoint && t(`entryPoint.${entryPoint}`),
      },
      urgencyColumn<Row>(t, ({ urgency: how }) => how),
      {
        id: 'state',
        title: t('work.state'),
        value: row => row.state && t(`questionState.${row.state}`),
        show: row => row.state && <Badge tone={toneOf(row.state)}>{t(`questionState.${row.state}`)}</Badge>,
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
        choices: among.map(one => [one, t(`questionState.${one}`)] as const),
      },
      urgencyFilter(t),
    ],
    [t, among],
  );
  return <WorkList label={label} list={list} columns={columns} wordsOf={wordsOf} passes={passes} filters={filters} />;
};

/** What lies before the team to be looked at: the most urgent first, then the oldest. */
export const Inbox = ({ team }: { readonly team: string }) => (
  <QuestionList label={useTranslation().t('work.inbox')} list={useWholeList(before, { team })} states={open} />
);

/** Every question that ever came to the team. */
export const EveryQuestion = ({ team }: { readonly team: string }) => (
  <QuestionList label={useTranslation().t('work.questions')} list={useWholeList(every, { team })} states={states} />
);
