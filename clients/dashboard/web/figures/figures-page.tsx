import { useQuery } from '@apollo/client/react';
import { Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../app/page-title.tsx';
import { FiguresByMonthDocument, PlacesDocument, type PlacesQuery } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { useAddress } from '../table/address.ts';
import { Bones } from '../table/bones.tsx';
import { Filter } from '../table/filter.tsx';
import { Course } from './course.tsx';
import { download, fileOf } from './download.ts';
import { FigureTable } from './figure-table.tsx';
import { type CourseMeasure, type Measure, measures, type Month } from './measures.ts';
import { lastMonth, periodsUntil, yearOf } from './periods.ts';
import { SelfReliance } from './self-reliance.tsx';
import { type FigureTable as FigureTableOf, type Place, useFigures } from './use-figures.ts';

type Team = NonNullable<PlacesQuery['teams']>[number];
type District = NonNullable<PlacesQuery['districts']>[number];

/** Inhabitants are counted by wijk, if at all. */
const ofTeams: readonly Measure[] = measures.filter(measure => !measure.endsWith('PerThousand'));
const ofDistricts: readonly Measure[] = [
  'supportContacts',
  'informationContacts',
  'questions',
  'demandPerThousand',
  'contactsPerThousand',
  'waiting',
  'daysWaited',
];
const courses = [
  ['contacts', ['supportContacts', 'informationContacts']],
  ['waiting', ['waiting', 'waitingYouth']],
  ['days', ['daysWaited', 'daysToPlan']],
  ['lightHelp', ['lightHelp']],
  ['rating', ['rating']],
  ['referrals', ['referralAcceptance', 'referralFeedback']],
  ['generalPractitioners', ['fromGeneralPractitioners', 'toGeneralPractitioners']],
  ['together', ['jointPlans', 'rerouted']],
] as const satisfies readonly (readonly [string, readonly CourseMeasure[]])[];

/** Working time of whoever works in a team now. */
const fteOf = ({ workers }: Team): number => workers.reduce((sum, { fte }) => sum + (fte ?? 0), 0);

/** What the council and the teams steer by: of teams, of wijken, and over the year. */
export const FiguresPage = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const [today] = useState(() => new Date());
  const periods = useMemo(() => periodsUntil(today), [today]);
  const [chosen] = useAddress('period');
  const [team] = useAddress('team');
  const period = periods.includes(chosen) ? chosen : lastMonth(today);
  const places = useQuery(PlacesDocument);
  const teams = places.data?.teams as Team[] | null | undefined;
  const districts = places.data?.districts as District[] | null | undefined;
  const error = places.error as Error | undefined;

  const all = useFigures(
    useMemo<readonly Place[]>(
      () =>
        teams && districts
          ? [
              { name: t('team.all') },
              ...teams.map(({ id, name }) => ({ name, team: id })),
              ...districts.map(({ code, name }) => ({ name, district: code })),
            ]
          : [],
      [teams, districts, t],
    ),
    period,
  );
  const only = (ofDistrict: boolean): FigureTableOf => ({
    ...all,
    rows: all.rows.filter(({ place }) => (place.district !== undefined) === ofDistrict),
  });
  const [byTeam, byDistrict] = [only(false), only(true)];
  const year = useQuery(FiguresByMonthDocument, { variables: { year: yearOf(period), team: team || null } });
  const months = (year.data?.figuresByMonth as Month[] | null | undefined)?.filter(month => month.period <= lastMonth(today));
  const yearError = year.error as Error | undefined;
  const trouble = error ?? all.error ?? yearError;

  const working = (district: string | undefined): string => {
    const here = teams?.filter(one => one.districts.some(({ code }) => code === district)) ?? [];
    return here.map(one => `${one.name} (${t('team.fte', { fte: format.number(fteOf(one)) })})`).join(', ') || t('figures.noTeam');
  };
  const whom = teams?.find(({ id }) => id === team)?.name ?? t('team.all');
  return (
    <>
      <PageTitle title={t('figures.title')} window={t('figures.title')}>
        <Button
          className="button"
          isDisabled={all.loading}
          onPress={() => download(`wijkgraph-${period}.csv`, fileOf(all.rows, period, t))}
        >
          <Download size={16} aria-hidden />
          {t('figures.download')}
        </Button>
        <Button className="button" data-kind="main" onPress={() => globalThis.print()}>
          <Printer size={16} aria-hidden />
          {t('figures.report')}
        </Button>
      </PageTitle>
      <p className="only-on-paper">{t('figures.reportTitle', { period: format.period(period) })}</p>
      <TroubleNotice trouble={troubleOf(trouble)} sentence={sentenceOf(trouble)} />
      <div className="filters">
        <Filter
          name="period"
          label={t('figures.period')}
          all={t('figures.lastMonth', { month: format.period(lastMonth(today)) })}
          choices={periods.map(one => [one, format.period(one)] as const)}
        />
        <Filter
          name="team"
          label={t('figures.courseOf')}
          all={t('team.all')}
          choices={teams?.map(({ id, name }) => [id, name] as const) ?? []}
        />
      </div>
      <p className="small subtle">{t('figures.withheldText')}</p>
      {!teams && places.loading && <Bones />}
      {teams && (
        <FigureTable title={t('figures.byTeam', { period: format.period(period) })} of={t('team.team')} table={byTeam} measures={ofTeams} />
      )}
      {districts && (
        <FigureTable
          title={t('figures.byDistrict', { period: format.period(period) })}
          of={t('residents.district')}
          table={byDistrict}
          measures={ofDistricts}
          beside={{ title: t('figures.capacity'), of: ({ place }) => working(place.district) }}
        />
      )}
      <h2>{t('figures.course', { year: yearOf(period), of: whom })}</h2>
      {months ? (
        <div className="halves">
          {courses.map(([name, shown]) => (
            <Course key={name} title={t(`figures.courses.${name}`)} months={months} measures={shown} />
          ))}
        </div>
      ) : (
        year.loading && <Bones />
      )}
      <SelfReliance period={period} team={team || null} />
    </>
  );
};
