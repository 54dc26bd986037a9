import { useTranslation } from 'react-i18next';
import { PageTitle } from '../app/page-title.tsx';

/** A resident who shared nothing with the caller, and one who does not exist: nobody can tell them apart. */
export const Unknown = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('dossier.unknown')} window={t('dossier.title')} />
      <p>{t('dossier.unknownText')}</p>
    </>
  );
};
