import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { AccessLogDocument, type AccessLogQuery, type Language } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useAddress } from '../table/address.ts';
import { Filter } from '../table/filter.tsx';
import { type Column, Rows } from '../table/rows.tsx';
import { type ListQuestion, useWholeList } from '../table/whole-list.ts';
import { ExplainDialog } from './explain-dialog.tsx';

export type Entry = NonNullable<NonNullable<NonNullable<AccessLogQuery['dataSubject']>['accessLog']>['edges'][number]['node']>;

const question: ListQuestion<AccessLogQuery, { id: string; language: Language }, Entry> = {
  document: AccessLogDocument,
  pageOf: ({ dataSubject }) => dataSubject?.accessLog,
};

/** Everybody who asked for data of one resident, the latest first. */
export const AccessLog = ({ residentId }: { readonly residentId: string }) => {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const [explained, setExplained] = useState<Entry>();
  const list = useWholeList(question, { id: residentId, language: i18n.language === 'en' ? 'EN' : 'NL' });
  const columns = useMemo<readonly Column<Entry>[]>(
    () => [
      { id: 'at', title: t('oversight.at'), share: 1.3, value: ({ at }) => at, show: ({ at }) => format.moment(at) },
      { id: 'party', title: t('oversight.party'), share: 1.8, value: ({ party }) => party?.name },
      {
        id: 'words',
        title: t('oversight.words'),
        share: 4,
        value: ({ inWords }) => inWords,
        show: ({ inWords }) => <span title={inWords ?? undefined}>{inWords}</span>,
      },
      { id: 'purpose', title: t('oversight.purpose'), share: 1.2, value: ({ purpose }) => purpose && t(`purpose.${purpose}`) },
      {
        id: 'basis',
        title: t('oversight.basis'),
        share: 1.1,
        value: ({ legalBasis }) => legalBasis && t(`legalBasis.${legalBasis}`),
        show: ({ refused, legalBasis }) =>
          refused ? <Badge tone="negative">{t('oversight.refused')}</Badge> : legalBasis && t(`legalBasis.${legalBasis}`),
      },
      {
        id: 'why',
        title: t('oversight.explanation'),
        value: () => undefined,
        show: entry =>
          entry.party &&
          (entry.categories?.length ?? 0) > 0 && (
            <Button
              className="button"
              data-size="small"
              aria-label={`${t('oversight.explain')} ${format.moment(entry.at)}`}
              onPress={() => setExplained(entry)}
            >
              {t('oversight.explain')}
            </Button>
          ),
      },
    ],
    [t, format],
  );
  const [party] = useAddress('party');
  const [purpose] = useAddress('purpose');
  const [outcome] = useAddress('outcome');
  const rows = useMemo(
    () =>
      list.rows.filter(
        entry =>
          (party === '' || entry.party?.id === party) &&
          (purpose === '' || entry.purpose === purpose) &&
          (outcome === '' || entry.refused === (outcome === 'refused')),
      ),
    [list.rows, party, purpose, outcome],
  );
  const parties = useMemo(
    () => new Map(list.rows.flatMap(entry => (entry.party ? [[entry.party.id, entry.party.name]] : []))),
    [list.rows],
  );
  const purposes = useMemo(() => [...new Set(list.rows.flatMap(entry => entry.purpose ?? []))], [list.rows]);
  return (
    <>
      <TroubleNotice trouble={troubleOf(list.error)} sentence={sentenceOf(list.error)} />
      <div className="filters">
        <Filter name="party" label={t('oversight.party')} all={t('oversight.everyParty')} choices={[...parties]} />
        <Filter
          name="purpose"
          label={t('oversight.purpose')}
          all={t('oversight.everyPurpose')}
          choices={purposes.map(one => [one, t(`purpose.${one}`)] as const)}
        />
        <Filter
          name="outcome"
          label={t('oversight.outcome')}
          all={t('oversight.everyOutcome')}
          choices={[
            ['shown', t('oversight.permitted')],
            ['refused', t('oversight.refused')],
          ]}
        />
      </div>
      <Rows
        label={t('oversight.accessLog')}
        columns={columns}
        hidden={[]}
        rows={rows}
        loading={list.loading}
        empty={list.rows.length === 0 ? t('oversight.noEntries') : t('table.emptyFiltered')}
      />
      {explained && <ExplainDialog residentId={residentId} entry={explained} onClose={() => setExplained(undefined)} />}
    </>
  );
};
