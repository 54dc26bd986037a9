import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../app/page-title.tsx';
import { DossierTabs } from '../dossier/dossier-tabs.tsx';
import { Unknown } from '../dossier/unknown.tsx';
import { type HappenedFragment, TimelineDocument, type TimelineKind, type TimelineQuery, WhoseDocument } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import { useAddress } from '../table/address.ts';
import { Bones } from '../table/bones.tsx';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, useWholeList } from '../table/whole-list.ts';
import { Withheld } from '../withheld/withheld.tsx';
import { WorkList } from '../work/work-list.tsx';
import { byWhom, inWords } from './in-words.ts';

const kinds: readonly TimelineKind[] = ['QUESTION', 'QUESTION_STEP', 'WAITING', 'CONTACT', 'PLAN', 'GOAL', 'ASSESSMENT'];

const question: ListQuestion<TimelineQuery, { id: string }, HappenedFragment> = {
  document: TimelineDocument,
  pageOf: ({ resident }) => resident?.timeline,
};

/** An entry has no number of its own: its place in the list is one. */
type Row = HappenedFragment & { readonly id: string };

/** What happened with a resident, the latest first: for who takes over, and for who was away. */
export const TimelinePage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, loading } = useQuery(WhoseDocument, { variables: { id } });
  const resident = data?.resident;
  if (!resident) return loading ? <Bones /> : <Unknown />;
  return (
    <>
      <PageTitle title={nameOf(resident) || <Withheld />} window={t('dossier.openHistory')}>
        <DossierTabs id={id} />
      </PageTitle>
      <Timeline id={id} />
    </>
  );
};

const Timeline = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [kind] = useAddress('kind');
  const list = useWholeList(question, { id });
  const rows = useMemo(() => list.rows.map((row, index): Row => ({ ...row, id: String(list.rows.length - index) })), [list.rows]);
  const passes = useCallback((row: Row) => kind === '' || row.kind === kind, [kind]);
  const wordsOf = useCallback((row: Row) => `${inWords(row, t, format)} ${byWhom(row)}`, [t, format]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'at', title: t('oversight.at'), value: ({ at }) => at, show: ({ at }) => format.moment(at) },
      { id: 'kind', title: t('work.kind'), value: row => row.kind && t(`timelineKind.${row.kind}`) },
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
