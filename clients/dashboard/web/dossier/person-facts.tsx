import { useTranslation } from 'react-i18next';
import type { DataCategory, DossierQuery } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { Value } from '../withheld/withheld.tsx';
import { ageOf } from './age.ts';

/** What is known of who somebody is. */
export type Known = Pick<
  NonNullable<DossierQuery['resident']>,
  'birthDate' | 'bsn' | 'street' | 'houseNumber' | 'postcode' | 'city' | 'district' | 'phone' | 'email' | 'language' | 'interpreterNeeded'
>;

type Line = readonly [label: string, category: DataCategory, field: string, value: string | null | undefined | false];

interface PersonFactsProps {
  readonly resident: Known;
  /** What stands above them. */
  readonly first?: readonly Line[];
}

/** Who somebody is, where they live and how they are reached; of each what is withheld. */
export const PersonFacts = ({ resident, first = [] }: PersonFactsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { birthDate, street, interpreterNeeded } = resident;
  const lines: readonly Line[] = [
    ...first,
    [t('dossier.born'), 'IDENTITY', 'birthDate', birthDate && `${format.date(birthDate)} (${t('dossier.age', { age: ageOf(birthDate) })})`],
    [t('dossier.bsn'), 'BSN', 'bsn', resident.bsn],
    [
      t('dossier.address'),
      'ADDRESS',
      'street',
      street && `${street} ${resident.houseNumber ?? ''}, ${resident.postcode ?? ''} ${resident.city ?? ''}`,
    ],
    [t('dossier.district'), 'ADDRESS', 'district', resident.district?.name],
    [t('dossier.phone'), 'CONTACT', 'phone', resident.phone],
    [t('dossier.email'), 'CONTACT', 'email', resident.email],
    [t('dossier.language'), 'CONTACT', 'language', resident.language],
    [
      t('dossier.interpreter'),
      'CONTACT',
      'interpreterNeeded',
      interpreterNeeded !== null && t(interpreterNeeded ? 'dossier.yes' : 'dossier.no'),
    ],
  ];
  return (
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
  );
};
