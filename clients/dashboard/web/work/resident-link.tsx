import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PersonFragment } from '../generated/graphql.ts';
import { ResidentName } from '../residents/resident-name.tsx';
import { Withheld } from '../withheld/withheld.tsx';

interface ResidentLinkProps {
  readonly resident: PersonFragment | null;
  readonly to?: '' | '/consent';
  /** Nothing of the kind is without a name: who is not seen is withheld. */
  readonly isNamed?: boolean;
}

/** Leads from a row to the dossier, or to its other side; says so where there is nobody behind it, or no name to see. */
export const ResidentLink = ({ resident, to = '', isNamed = false }: ResidentLinkProps) => {
  const { t } = useTranslation();
  if (!resident) return isNamed ? <Withheld /> : <span className="subtle">{t('work.anonymous')}</span>;
  return (
    <Link to={`/residents/${resident.id}${to}`}>
      <ResidentName resident={resident} />
    </Link>
  );
};
