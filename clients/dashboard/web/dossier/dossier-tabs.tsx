import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

/** The sides of a resident's file: what is known, what happened, who may know it, and to whom they were sent on. */
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
          <NavLink to={`/residents/${id}/timeline`}>{t('dossier.openHistory')}</NavLink>
        </li>
        <li>
          <NavLink to={`/residents/${id}/consent`}>{t('dossier.consent')}</NavLink>
        </li>
        <li>
          <NavLink to={`/residents/${id}/referrals`}>{t('referral.title')}</NavLink>
        </li>
      </ul>
    </nav>
  );
};
