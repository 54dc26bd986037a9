import { LogOut } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation } from 'react-router';
import { ContactButton } from '../front-door/contact-button.tsx';
import { hasRole, useMe } from '../me/me.tsx';
import { signOut, useSession } from '../session/session.ts';
import { places } from './navigation.ts';
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

/** The frame of every page: whose team it is, who works there, and where one can go. */
export const Shell = () => {
  const { t } = useTranslation();
  const me = useMe();
  const { name } = useSession();
  const main = useFocusOnPage();
  return (
    <div className="shell">
      <header className="shell-header">
        <a className="skip" href="#main">
          {t('app.skip')}
        </a>
        <span className="shell-title">{me.party.name}</span>
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
        <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
};
