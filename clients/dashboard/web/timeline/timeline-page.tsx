import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ResidentPage } from '../dossier/resident-page.tsx';
import {
  ApplicationStepsDocument,
  type ApplicationStepsQuery,
  DutyMomentsDocument,
  type DutyMomentsQuery,
  type PersonFragment,
  ReferralStepsDocument,
  type ReferralStepsQuery,
  TimelineDocument,
  type TimelineQuery,
  WhoseDocument,
} from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useAddress } from '../table/address.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, together, useWholeList } from '../table/whole-list.ts';
import { WorkList } from '../work/work-list.tsx';
import { dutySteps, type Entry, type EntryKind, inOrder, kindOfEntry } from './entry.ts';
import { byWhom, inWords } from './in-words.ts';

const kinds: readonly EntryKind[] = [
  'QUESTION',
  'QUESTION_STEP',
  'WAITING',
  'CONTACT',
  'PLAN',
  'GOAL',
  'ASSESSMENT',
  'REFERRAL',
  'APPLICATION',
  'DUTY',
];

interface Whose {
  readonly id: string;
}
const inDossier: ListQuestion<TimelineQuery, Whose, Entry> = {
  document: TimelineDocument,
  pageOf: ({ resident }) => resident?.timeline,
};
const ofReferrals: ListQuestion<ReferralStepsQuery, Whose, Entry> = {
  document: ReferralStepsDocument,
  pageOf: ({ resident }) => resident?.referralEvents,
};
const ofApplications: ListQuestion<ApplicationStepsQuery, Whose, Entry> = {
  document: ApplicationStepsDocument,
  pageOf: ({ resident }) => resident?.applicationEvents,
};
/** A list that is whole at once, since a question leads to a few at most. */
const ofDuties: ListQuestion<DutyMomentsQuery, Whose, Entry> = {
  document: DutyMomentsDocument,
  pageOf: ({ resident }) => ({
    edges: (resident?.mandatoryReferrals ?? []).flatMap(duty => dutySteps(duty).map(node => ({ node }))),
    pageInfo: { hasNextPage: false, endCursor: null },
  }),
};

/** An entry has no number of its own: its place in the list is one. */
type Row = Entry & { readonly id: string };

/** What happened with a resident, the latest first: for who takes over, and for who was away. */
export const TimelinePage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, loading } = useQuery(WhoseDocument, { variables: { id } });
  const answer = { resident: data?.resident as PersonFragment | null | undefined, loading, error: error as Error | undefined };
  return (
    <ResidentPage id={id} window={t('dossier.openHistory')} answer={answer}>
      {() => <Timeline id={id} />}
    </ResidentPage>
  );
};

const Timeline = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [kind] = useAddress('kind');
  const dossier = useWholeList(inDossier, { id });
  const referrals = useWholeList(ofReferrals, { id });
  const applications = useWholeList(ofApplications, { id });
  const duties = useWholeList(ofDuties, { id });
  const list = together(together(dossier, referrals), together(applications, duties));
  const rows = useMemo(() => {
    const entries = inOrder([...dossier.rows, ...referrals.rows, ...applications.rows, ...duties.rows]);
    return entries.map((entry, index): Row => ({ ...entry, id: String(entries.length - index) }));
  }, [dossier.rows, referrals.rows, applications.rows, duties.rows]);
  const passes = useCallback((row: Row) => kind === '' || kindOfEntry(row) === kind, [kind]);
  const wordsOf = useCallback((row: Row) => `${inWords(row, t, format)} ${byWhom(row)}`, [t, format]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'at', title: t('oversight.at'), value: ({ at }) => at, show: ({ at }) => format.moment(at) },
      {
        id: 'kind',
        title: t('work.kind'),
        value: row => {
          const of = kindOfEntry(row);
          return of && t(`timelineKind.${of}`);
        },
      },
      {
        id: 'what',
        title: t('dossier.what'),
        share: 4,
        value: row => inWords(row, t, format),
        show: row => <span title={inWords(row, t, format)}>{inWords(row, t, format)}</span>,
      },
      { id: 'who', title: t('oversight.who'), share: 1.4, value: byWhom },
    ],
    [t, format],
  );
  const filters = useMemo(
    () => [
      {
        name: 'kind',
        label: t('work.kind'),
        all: t('work.everything'),
        choices: kinds.map(one => [one, t(`timelineKind.${one}`)] as const),
      },
    ],
    [t],
  );
  return (
    <WorkList
      label={t('dossier.openHistory')}
      list={{ ...list, rows }}
      columns={columns}
      wordsOf={wordsOf}
      passes={passes}
      filters={filters}
    />
  );
};
