import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import { type HelpQuestionState, InboxDocument, type InboxQuery } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import { useAddress } from '../table/address.ts';
import { Filter } from '../table/filter.tsx';
import type { Column } from '../table/rows.tsx';
import type { ListQuestion } from '../table/whole-list.ts';
import { Value } from '../withheld/withheld.tsx';
import { ResidentLink } from './resident-link.tsx';
import { UrgencyFilter, urgencyColumn } from './urgency.tsx';
import { WorkList } from './work-list.tsx';

type Questions = NonNullable<NonNullable<InboxQuery['team']>['helpQuestions']>;
type Row = NonNullable<Questions['edges'][number]['node']>;

const question: ListQuestion<InboxQuery, { team: string }, Row> = {
  document: InboxDocument,
  pageOf: ({ team }) => team?.helpQuestions,
};

const states: readonly HelpQuestionState[] = [
  'RECEIVED',
  'CLARIFYING',
  'WAITING',
  'IN_PLAN',
  'LIGHT_INTERVENTION',
  'REFERRED',
  'ANSWERED',
  'CLOSED',
];
/** What still wants an answer: where nothing is chosen. */
const open: readonly (HelpQuestionState | null)[] = ['RECEIVED', 'CLARIFYING'];

const wordsOf = ({ resident, stated }: Row): string => `${nameOf(resident)} ${stated ?? ''}`;

/** The questions that came to the team. */
export const Inbox = ({ team }: { readonly team: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [state] = useAddress('state');
  const [urgency] = useAddress('urgency');
  const passes = useCallback(
    (row: Row) => (state === '' ? open.includes(row.state) : row.state === state) && (urgency === '' || row.urgency === urgency),
    [state, urgency],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'resident',
        title: t('work.resident'),
        share: 1.6,
        value: ({ resident }) => nameOf(resident),
        show: ({ resident }) => <ResidentLink resident={resident} />,
      },
      {
        id: 'stated',
        title: t('work.question'),
        share: 3,
        value: ({ stated }) => stated,
        show: ({ stated, resident }) => (
          <Value category="HELP_QUESTION" field="stated" of={resident}>
            {stated}
          </Value>
        ),
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
  return (
    <WorkList
      label={t('work.inbox')}
      question={question}
      variables={{ team }}
      columns={columns}
      wordsOf={wordsOf}
      passes={passes}
      filters={
        <>
          <Filter
            name="state"
            label={t('work.state')}
            all={t('work.stillOpen')}
            choices={states.map(one => [one, t(`questionState.${one}`)] as const)}
          />
          <UrgencyFilter />
        </>
      }
    />
  );
};
