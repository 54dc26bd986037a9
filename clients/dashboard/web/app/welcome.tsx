import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../session/session.ts';
import { Preferences } from './preferences.tsx';

/** What somebody sees who is not signed in. */
export const Welcome = ({ children }: { readonly children?: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <main className="welcome">
      <h1>{t('app.name')}</h1>
      <p>{t('app.welcomeText')}</p>
      {children}
      <p className="form-actions">
        <a className="button" data-kind="main" href={signInAddress()}>
          {t('app.signIn')}
        </a>
        <Preferences />
      </p>
    </main>
  );
};
