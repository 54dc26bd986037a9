import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { useFormat } from '../language/format.ts';
import type { Team } from './teams-page.tsx';

type Location = Team['locations'][number];

/** Days that follow each other with the same hours are one line. */
const spansOf = ({ openingHours }: Location) => {
  const spans: { from: number; to: number; hours: string }[] = [];
  for (const { weekday, opens, closes } of openingHours.toSorted((one, other) => one.weekday - other.weekday)) {
    const hours = `${opens}–${closes}`;
    const last = spans.at(-1);
    if (last && last.hours === hours && last.to + 1 === weekday) last.to = weekday;
    else spans.push({ from: weekday, to: weekday, hours });
  }
  return spans;
};

/** One team: where one can walk in now, and which wijken are its own. */
export const TeamPanel = ({ team }: { readonly team: Team }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="panel" aria-labelledby={team.id}>
      <div className="panel-head">
        <h2 id={team.id}>{team.name}</h2>
        <Badge tone={team.openNow ? 'positive' : 'neutral'}>{t(team.openNow ? 'team.openNow' : 'team.closedNow')}</Badge>
      </div>
      <dl className="facts">
        <dt>{t('team.districts')}</dt>
        <dd>{team.districts.map(({ name }) => name).join(', ') || t('team.noDistricts')}</dd>
        {team.locations.map(location => (
          <LocationLines key={location.id} location={location} />
        ))}
        {!team.openNow && team.opensAt && (
          <>
            <dt>{t('team.closedNow')}</dt>
            <dd>{t('team.opensAt', { moment: format.moment(team.opensAt) })}</dd>
          </>
        )}
        {team.presences.length > 0 && (
          <>
            <dt>{t('team.presences')}</dt>
            <dd>
              <Presences team={team} />
            </dd>
          </>
        )}
        <dt>{t('team.workers')}</dt>
        <dd>{team.workers.map(({ name }) => name).join(', ')}</dd>
      </dl>
    </section>
  );
};

/** At which schools and community centres somebody of the team is, and where just now. */
const Presences = ({ team: { presences, presentNow } }: { readonly team: Team }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const now = new Set(presentNow.map(({ id }) => id));
  return presences
    .toSorted((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from))
    .map(({ id, locationName, weekday, from, to, validTo }) => (
      <div key={id}>
        {locationName}{' '}
        <span className="subtle">
          {format.weekday(weekday)} {from}–{to}
          {validTo && `, ${t('consent.untilDate', { date: format.date(validTo) })}`}
        </span>{' '}
        {now.has(id) && <Badge tone="positive">{t('team.presentNow')}</Badge>}
      </div>
    ));
};

const LocationLines = ({ location }: { readonly location: Location }) => {
  const format = useFormat();
  return (
    <>
      <dt>{location.name}</dt>
      <dd>
        {location.street} {location.houseNumber}
        {spansOf(location).map(({ from, to, hours }) => (
          <div key={from} className="subtle">
            {from === to ? format.weekday(from) : `${format.weekday(from)} – ${format.weekday(to)}`} {hours}
          </div>
        ))}
      </dd>
    </>
  );
};
