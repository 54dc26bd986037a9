import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { AskButton } from '../consent/ask-button.tsx';
import type { DataCategory } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { useSeen, Value } from '../withheld/withheld.tsx';
import { ageOf } from './age.ts';
import type { Resident } from './dossier-page.tsx';

/** What stands here, by whose consent it is opened. */
const categories: readonly DataCategory[] = ['IDENTITY', 'BSN', 'ADDRESS', 'CONTACT'];

/** Who it is, where they live and how they are reached. */
export const PersonPanel = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { visible } = useSeen();
  const age = ageOf(resident.birthDate);
  const lines: readonly (readonly [label: string, category: DataCategory, field: string, value: string | null | undefined | false])[] = [
    [t('dossier.born'), 'IDENTITY', 'birthDate', resident.birthDate && `${format.date(resident.birthDate)} (${t('dossier.age', { age })})`],
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
    [
      t('dossier.interpreter'),
      'CONTACT',
      'interpreterNeeded',
      resident.interpreterNeeded !== null && t(resident.interpreterNeeded ? 'dossier.yes' : 'dossier.no'),
    ],
  ];
  const missing = categories.filter(category => !visible.includes(category));
  return (
    <section className="panel" aria-labelledby="person">
      <div className="panel-head">
        <h2 id="person">{t('dossier.person')}</h2>
        {resident.confidentialAddress && <Badge tone="negative">{t('dossier.confidential')}</Badge>}
      </div>
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
      {missing.length > 0 && (
        <div className="form-actions not-on-paper">
          {missing.map(category => (
            <AskButton key={category} residentId={resident.id} category={category} isNamed />
          ))}
        </div>
      )}
    </section>
  );
};
