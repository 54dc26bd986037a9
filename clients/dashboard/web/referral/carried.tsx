import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LifeDomain } from '../generated/graphql.ts';
import { categoryOfLifeDomain } from '../preview/category-of-life-domain.ts';

interface CarriedProps {
  readonly party: string;
  readonly domain: LifeDomain;
  readonly carried: boolean;
  readonly residentId: string;
}

/** Says before anything is sent whether the resident shares it with whoever would get it. */
export const Carried = ({ party, domain, carried, residentId }: CarriedProps) => {
  const { t } = useTranslation();
  const category = t(`category.${categoryOfLifeDomain[domain]}`);
  return (
    <p className="notice" data-tone={carried ? 'positive' : undefined}>
      <span>
        {t(carried ? 'referral.carried' : 'referral.notCarried', { party, category })}{' '}
        {!carried && <Link to={`/residents/${residentId}/consent`}>{t('referral.toConsent')}</Link>}
      </span>
    </p>
  );
};
