import type { TFunction } from 'i18next';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import {
  type HelpQuestionState,
  MyPlansDocument,
  type MyPlansQuery,
  MyQuestionsDocument,
  type MyQuestionsQuery,
  type PersonFragment,
  type SupportPlanState,
  type Urgency,
  type WorkQuestionFragment,
} from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import { useAddress } from '../table/address.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, together, useWholeList } from '../table/whole-list.ts';
import { QuestionLink } from './question-link.tsx';
import { ResidentLink } from './resident-link.tsx';
import { urgencyColumn } from './urgency.tsx';
import { WorkList } from './work-list.tsx';

type Plan = NonNullable<NonNullable<NonNullable<MyPlansQuery['myWork']>['supportPlans']>['edges'][number]['node']>;

const questions: ListQuestion<MyQuestionsQuery, Record<never, never>, WorkQuestionFragment> = {
  document: MyQuestionsDocument,
  pageOf: ({ myWork }) => myWork?.questions,
};
const plans: ListQuestion<MyPlansQuery, Record<never, never>, Plan> = {
  document: MyPlansDocument,
  pageOf: ({ myWork }) => myWork?.supportPlans,
};

/** A question or a plan: both lie on the same desk. */
interface Row {
  readonly id: string;
  readonly kind: 'question' | 'plan';
  readonly residents: readonly PersonFragment[];
  readonly about: string | null;
  readonly state: HelpQuestionState | SupportPlanState | null;
  readonly urgency: Urgency | null;
  readonly since: string | null;
  readonly reviewOn: string | null;
}

const ofQuestion = ({ id, resident, stated, state, urgency, receivedAt }: WorkQuestionFragment): Row => ({
  id,
  kind: 'question',
  residents: resident ? [resident] : [],
  about: stated,
  state,
  urgency,
  since: receivedAt,
  reviewOn: null,
});

const namesOf = ({ residents }: Row): string => residents.map(nameOf).join(', ');
const stateOf = ({ kind, state }: Row, t: TFunction): string => {
  if (state === null) return '';
  return kind === 'plan' ? t(`planState.${state as SupportPlanState}`) : t(`questionState.${state as HelpQuestionState}`);
};
const wordsOf = (row: Row): string => `${namesOf(row)} ${row.about ?? ''}`;

const useMine = () => {
  const { t } = useTranslation();
  const asked = useWholeList(questions, {});
  const planned = useWholeList(plans, {});
  return useMemo(
    () =>
      together<Row>(
        { ...asked, rows: asked.rows.map(ofQuestion) },
        {
          ...planned,
          rows: planned.rows.map(({ id, residents, goals, state, openedAt, reviewOn }) => ({
            id,
            kind: 'plan',
            residents: residents ?? [],
            about: [...new Set(goals?.flatMap(({ lifeDomain }) => (lifeDomain ? t(`lifeDomain.${lifeDomain}`) : [])))]
              .toSorted()
              .join(', '),
            state,
            urgency: null,
            since: openedAt,
            reviewOn,
          })),
        },
      ),
    [t, asked, planned],
  );
};

/** What lies on the desk of whoever is signed in. */
export const Mine = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const [kind] = useAddress('kind');
  const passes = useCallback((row: Row) => kind === '' || row.kind === kind, [kind]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'resident',
        title: t('work.resident'),
        share: 1.6,
        value: namesOf,
        show: ({ residents, kind: what }) =>
          residents.length === 0 ? (
            <ResidentLink resident={null} isNamed={what === 'plan'} />
          ) : (
            <span className="together">
              {residents.map(resident => (
                <ResidentLink key={resident.id} resident={resident} />
              ))}
            </span>
          ),
      },
      { id: 'kind', title: t('work.kind'), share: 0.8, value: row => t(`work.${row.kind}`) },
      {
        id: 'about',
        title: t('work.about'),
        share: 3,
        value: ({ about }) => about,
        show: ({ id, kind: what, about, residents: [resident] }) =>
          what === 'plan' ? (
            about || <span className="subtle">{t('dossier.noGoals')}</span>
          ) : (
            <QuestionLink question={{ id, stated: about, resident: resident ?? null }} />
          ),
      },
      urgencyColumn<Row>(t, row => row.urgency),
      { id: 'begun', title: t('work.begun'), value: row => row.since, show: ({ since }) => format.date(since) },
      { id: 'review', title: t('work.review'), value: row => row.reviewOn, show: ({ reviewOn }) => format.date(reviewOn) },
      {
        id: 'state',
        title: t('work.state'),
        share: 1.3,
        value: row => stateOf(row, t),
        show: row => row.state && <Badge tone={toneOf(row.state)}>{stateOf(row, t)}</Badge>,
      },
    ],
    [t, format],
  );
  const filters = useMemo(
    () => [
      {
        name: 'kind',
        label: t('work.kind'),
        all: t('work.everything'),
        choices: [['question', t('work.questionsOnly')] as const, ['plan', t('work.plansOnly')] as const],
      },
    ],
    [t],
  );
  return <WorkList label={t('work.mine')} list={useMine()} columns={columns} wordsOf={wordsOf} passes={passes} filters={filters} />;
};
