import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/format.ts';
import type { Team } from './teams-page.tsx';

/** On what each team can count, and where that is written. */
export const Capacity = ({ teams }: { readonly teams: readonly Team[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const lines = teams.flatMap(team => team.capacity.map(line => ({ team, line })));
  return (
    <section className="panel" aria-labelledby="capacity">
      <h2 id="capacity">{t('team.capacity')}</h2>
      <div className="scrolled" tabIndex={0} role="group" aria-labelledby="capacity">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('team.team')}</th>
              <th scope="col">FTE</th>
              <th scope="col">{t('team.amount')}</th>
              <th scope="col">{t('team.from')}</th>
              <th scope="col">{t('team.to')}</th>
              <th scope="col">{t('team.source')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ team, line }) => (
              <tr key={`${team.id} ${line.id}`}>
                <th scope="row">{team.name}</th>
                <td>{format.number(line.fte)}</td>
                <td>{line.amount === null ? '' : `€ ${format.number(line.amount)}`}</td>
                <td>{format.date(line.from)}</td>
                <td>{format.date(line.to)}</td>
                <td>{line.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
