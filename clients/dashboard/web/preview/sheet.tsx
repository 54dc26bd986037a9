import { useTranslation } from 'react-i18next';
import { Panel } from '../dossier/panel.tsx';
import type { DataCategory } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { nameOf } from '../residents/name.ts';
import { Value } from '../withheld/withheld.tsx';
import type { Resident } from './preview-page.tsx';
import { Records } from './records.tsx';

interface SheetProps {
  /** As the party would get it. */
  readonly resident: Resident;
  /** As whoever looks gets it. */
  readonly whole: Resident;
}

/** The dossier as the party would get it, to be read at the table and printed. */
export const Sheet = ({ resident, whole }: SheetProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const lines: readonly (readonly [label: string, category: DataCategory, field: string, value: string | null | undefined])[] = [
    [t('residents.name'), 'IDENTITY', 'firstName', nameOf(resident)],
    [t('dossier.born'), 'IDENTITY', 'birthDate', format.date(resident.birthDate)],
    [t('dossier.bsn'), 'BSN', 'bsn', resident.bsn],
    [
      t('dossier.address'),
      'ADDRESS',
      'street',
      resident.street && `${resident.street} ${resident.houseNumber ?? ''}, ${resident.postcode ?? ''} ${resident.city ?? ''}`,
    ],
    [t('dossier.district'), 'ADDRESS', 'district', resident.district?.name],
    [t('dossier.phone'), 'CONTACT', 'phone', resident.phone],
    [t('dossier.email'), 'CONTACT', 'email', resident.email],
    [t('dossier.language'), 'CONTACT', 'language', resident.language],
  ];
  return (
    <div className="two-columns">
      <div className="stack">
        <section className="panel" aria-labelledby="preview-person">
          <h2 id="preview-person">{t('dossier.person')}</h2>
          <dl className="facts">
            {lines.map(([label, category, field, value]) => (
              <div key={field} className="fact">
                <dt>{label}</dt>
                <dd>
                  <Value category={category} field={field}>
                    {value}
                  </Value>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <Panel title={t('dossier.representatives')} category="HOUSEHOLD" holds={resident.representatives} nothing={t('withheld.nobody')}>
          <ul className="list">
            {resident.representatives?.map(({ id, kind }) => (
              <li key={id}>{kind && t(`representation.${kind}`)}</li>
            ))}
          </ul>
          <p className="small subtle">{t('preview.others')}</p>
        </Panel>
        <Panel title={t('dossier.network')} category="SOCIAL_NETWORK" holds={resident.network} nothing={t('withheld.nobody')}>
          <ul className="list">
            {resident.network?.map(({ id, name, relation }) => (
              <li key={id} className="line">
                <span>{name}</span>
                <span className="subtle">{relation}</span>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
      <Records resident={resident} whole={whole} />
    </div>
  );
};
