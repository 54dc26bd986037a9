import { useTranslation } from 'react-i18next';

/** A page that failed. What it failed of is told to nobody: it could hold what a resident said. */
export const Broken = () => {
  const { t } = useTranslation();
  return (
    <main className="welcome">
      <h1>{t('app.broken')}</h1>
      <p>{t('app.brokenText')}</p>
      <p>
        <a className="button" data-kind="main" href={location.pathname}>
          {t('app.reload')}
        </a>
      </p>
    </main>
  );
};
