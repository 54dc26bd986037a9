import { useTranslation } from 'react-i18next';

const LINES = 12;

/** The shape of what is coming: calmer than something that turns. */
export const Bones = () => {
  const { t } = useTranslation();
  return (
    <div className="bones-lines">
      <span className="only-heard" role="status">
        {t('app.loading')}
      </span>
      {Array.from({ length: LINES }, (_, index) => (
        <span className="bones" key={index} data-length={(index * 7) % 5} aria-hidden />
      ))}
    </div>
  );
};
