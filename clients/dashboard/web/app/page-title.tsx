import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The heading of a page, which names the window as well, and what can be done there. A resident's name never gets into the window's title. */
export const PageTitle = ({
  title,
  window,
  children,
}: {
  readonly title: ReactNode;
  readonly window: string;
  readonly children?: ReactNode;
}) => {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${window} · ${t('app.name')}`;
  }, [window, t]);
  return (
    <div className="page-head">
      <h1>{title}</h1>
      {children}
    </div>
  );
};
