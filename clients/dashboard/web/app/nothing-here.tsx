import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from './page-title.tsx';

export const NothingHere = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('app.nothingHere')} window={t('app.nothingHere')} />
      <p>{t('app.nothingHereText')}</p>
      <p>
        <Link className="button" to="/">
          {t('app.toStart')}
        </Link>
      </p>
    </>
  );
};
