import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AwayNotice } from '../notice/away-notice.tsx';
import { WithDone } from '../notice/done.tsx';
import { WithMe } from '../me/me.tsx';
import { isServerAway, onReach } from '../session/server.ts';
import { openSession, useSession } from '../session/session.ts';
import { SessionWatch } from '../session/session-watch.tsx';
import { Shell } from './shell.tsx';
import { Welcome } from './welcome.tsx';

const SignInFailed = () => {
  const { t } = useTranslation();
  const reason = useSearchParams()[0].get('sign-in');
  if (reason === null) return null;
  return (
    <p className="notice" data-tone="negative" role="alert">
      {reason === 'provider' ? t('app.signInProvider') : t('app.signInRefused')}
    </p>
  );
};

/** Whoever is not signed in is welcomed; whoever was, keeps the page that they were on. */
export const Root = () => {
  const { state, name } = useSession();
  useEffect(() => {
    void openSession();
    return onReach(() => void (isServerAway() || openSession()));
  }, []);
  if (state === 'unknown')
    return (
      <main className="welcome">
        <AwayNotice />
      </main>
    );
  if (state === 'signed-out' && name === '')
    return (
      <Welcome>
        <SignInFailed />
      </Welcome>
    );
  return (
    <WithMe>
      <WithDone>
        <Shell />
        <SessionWatch />
      </WithDone>
    </WithMe>
  );
};
