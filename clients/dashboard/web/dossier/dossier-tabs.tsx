import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** The two sides of a resident's file: what is known, and who may know it. */
export const DossierTabs = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('dossier.title')}>
      <ul className="tabs">
        <li>
          <NavLink to={`/residents/${id}`} end>
            {t('dossier.overview')}
          </NavLink>
        </li>
        <li>
          <NavLink to={`/residents/${id}/consent`}>{t('dossier.consent')}</NavLink>
        </li>
      </ul>
    </nav>
  );
};
