import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../app/page-title.tsx';
import { DistrictsDocument, LookUpDocument, type LookUpQuery } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useAddress } from '../table/address.ts';
import { Filter } from '../table/filter.tsx';
import { type Column, Rows } from '../table/rows.tsx';
import { Value } from '../withheld/withheld.tsx';
import { ResidentLink } from '../work/resident-link.tsx';
import { nameOf } from './name.ts';

type Row = NonNullable<NonNullable<LookUpQuery['residents']>['edges'][number]['node']>;

const useColumns = (): readonly Column<Row>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      { id: 'name', title: t('residents.name'), share: 1.6, value: row => row.lastName, show: row => <ResidentLink resident={row} /> },
      {
        id: 'born',
        title: t('residents.birthDate'),
        value: row => row.birthDate,
        show: row => (
          <Value category="IDENTITY" field="birthDate" of={row}>
            {format.date(row.birthDate)}
          </Value>
        ),
      },
      {
        id: 'address',
        title: t('residents.address'),
        share: 1.8,
        value: row => row.street,
        show: row => (
          <Value category="ADDRESS" field="street" of={row}>
            {[row.street, row.houseNumber].filter(Boolean).join(' ')}
          </Value>
        ),
      },
      {
        id: 'district',
        title: t('residents.district'),
        share: 1.2,
        value: row => row.district?.name,
        show: row => (
          <Value category="ADDRESS" field="district" of={row}>
            {row.district?.name}
          </Value>
        ),
      },
      {
        id: 'phone',
        title: t('residents.phone'),
        share: 1.2,
        value: row => row.phone,
        show: row => (
          <Value category="CONTACT" field="phone" of={row}>
            {row.phone}
          </Value>
        ),
      },
    ],
    [t, format],
  );
};

const nodesOf = (data: LookUpQuery | undefined): readonly Row[] =>
  data?.residents?.edges.flatMap(({ node }) => (node ? [node] : [])).toSorted((one, other) => nameOf(one).localeCompare(nameOf(other))) ??
  [];

/** Looks somebody up. What is typed is a name: it goes to the graph and nowhere else. */
export const ResidentsPage = () => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const lastName = useDeferredValue(typed.trim());
  const [district] = useAddress('district');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const { data: places } = useQuery(DistrictsDocument, { fetchPolicy: 'cache-first' });
  const { data, previousData, loading, error } = useQuery(LookUpDocument, {
    variables: { lastName: lastName || null, district: district || null },
    fetchPolicy: 'no-cache',
  });
  const shown = (data ?? previousData) as LookUpQuery | undefined;
  const rows = useMemo(() => nodesOf(shown), [shown]);
  const columns = useColumns();
  return (
    <>
      <PageTitle title={t('residents.title')} window={t('residents.title')} />
      <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
      <div className="filters">
        <div className="field">
          <label htmlFor="last-name">{t('residents.search')}</label>
          <input
            id="last-name"
            ref={input}
            type="search"
            value={typed}
            onChange={event => setTyped(event.target.value)}
            autoComplete="off"
          />
        </div>
        <Filter
          name="district"
          label={t('residents.district')}
          all={t('residents.everyDistrict')}
          choices={(places?.districts ?? []).flatMap(place => (place?.code && place.name ? [[place.code, place.name] as const] : []))}
        />
        <span className="small subtle">{t('residents.searchHint')}</span>
      </div>
      <Rows label={t('residents.title')} columns={columns} hidden={[]} rows={rows} loading={loading} empty={t('residents.none')} />
    </>
  );
};
