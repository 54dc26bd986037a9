import { LogOut, TriangleAlert } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';
import { ContactButton } from '../front-door/contact-button.tsx';
import { hasRole, isKnown, useMe } from '../me/me.tsx';
import { useOwnName } from '../me/own-name.ts';
import { AwayNotice } from '../notice/away-notice.tsx';
import { signOut, useSession } from '../session/session.ts';
import { useFocusKept } from './focus-kept.ts';
import { EVERYBODYS, places } from './navigation.ts';
import { Preferences } from './preferences.tsx';

/** A change of page is heard: the focus goes to where the new page begins. */
const useFocusOnPage = () => {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus();
    before.current = pathname;
  }, [pathname]);
  return main;
};

/** Nobody can say now who is signed in: what is for everybody can be gone to. */
const Unknown = ({ isAlone }: { readonly isAlone: boolean }) => {
  const { t } = useTranslation();
  return (
    <>
      {isAlone && <h1>{t('app.unknown')}</h1>}
      <p className="notice" role="alert">
        <TriangleAlert size={18} aria-hidden />
        <span>
          {!isAlone && <strong>{t('app.unknown')}. </strong>}
          {t('app.unknownText')}
        </span>
      </p>
    </>
  );
};

/** The frame of every page: whose team it is, who works there, and where one can go. */
export const Shell = () => {
  const { t } = useTranslation();
  const me = useMe();
  const { name } = useSession();
  const main = useFocusOnPage();
  useFocusKept();
  const { pathname } = useLocation();
  const ownName = useOwnName();
  return (
    <div className="shell">
      <header className="shell-header">
        <a className="skip" href="#main">
          {t('app.skip')}
        </a>
        <span className="shell-title">{ownName}</span>
        {hasRole(me, 'HOST', 'WORKER', 'TEAM_LEAD') && <ContactButton />}
        <span className="small">
          {name} · {me.roles.map(role => t(`role.${role}`)).join(', ')}
        </span>
        <Preferences />
        <Button className="button" data-kind="quiet" onPress={() => void signOut()}>
          <LogOut size={16} aria-hidden />
          {t('app.signOut')}
        </Button>
      </header>
      <nav className="shell-navigation" aria-label={t('app.navigation')}>
        <ul>
          {places
            .filter(({ isFor }) => isFor(me))
            .map(({ to, label, icon: Icon }) => (
              <li key={to}>
                <NavLink to={to}>
                  <Icon size={18} aria-hidden />
                  {t(`pages.${label}`)}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
      <main id="main" ref={main} className="shell-main" tabIndex={0}>
        <AwayNotice />
        {!isKnown(me) && <Unknown isAlone={pathname !== EVERYBODYS} />}
        {(isKnown(me) || pathname === EVERYBODYS) && (
          <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
            <Outlet />
          </Suspense>
        )}
      </main>
    </div>
  );
};
