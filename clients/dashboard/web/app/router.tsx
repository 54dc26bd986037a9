import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { useMe } from '../me/me.tsx';
import { whenReached } from '../session/server.ts';
import { Broken } from './broken.tsx';
import { startOf } from './navigation.ts';
import { NothingHere } from './nothing-here.tsx';
import { Root } from './root.tsx';

const Start = () => <Navigate to={startOf(useMe())} replace />;

/** A page whose code does not come for want of a connection is waited for; the one before it stays as it is. */
const whenItCanBeHad = (pages: RouteObject[]): RouteObject[] =>
  pages.map(
    page =>
      (typeof page.lazy === 'function' ? { ...page, lazy: () => whenReached(page.lazy as () => Promise<object>) } : page) as RouteObject,
  );

/** Every page; each comes to the browser when it is first opened. */
export const router = createBrowserRouter([
  {
    path: '/',
    element: <Root />,
    errorElement: <Broken />,
    hydrateFallbackElement: <></>,
    children: whenItCanBeHad([
      { index: true, element: <Start /> },
      { path: 'work', element: <Navigate to="/work/mine" replace /> },
      { path: 'work/:list', lazy: async () => ({ Component: (await import('../work/work-page.tsx')).WorkPage }) },
      { path: 'residents', lazy: async () => ({ Component: (await import('../residents/residents-page.tsx')).ResidentsPage }) },
      { path: 'residents/:id', lazy: async () => ({ Component: (await import('../dossier/dossier-page.tsx')).DossierPage }) },
      { path: 'residents/:id/timeline', lazy: async () => ({ Component: (await import('../timeline/timeline-page.tsx')).TimelinePage }) },
      { path: 'residents/:id/consent', lazy: async () => ({ Component: (await import('../consent/consent-page.tsx')).ConsentPage }) },
      { path: 'questions/:id', lazy: async () => ({ Component: (await import('../question/question-page.tsx')).QuestionPage }) },
      {
        path: 'residents/:id/consent/:party',
        lazy: async () => ({ Component: (await import('../preview/preview-page.tsx')).PreviewPage }),
      },
      {
        path: 'residents/:id/referrals',
        lazy: async () => ({ Component: (await import('../referral/referrals-page.tsx')).ReferralsPage }),
      },
      { path: 'referrals/:id', lazy: async () => ({ Component: (await import('../referral/referral-page.tsx')).ReferralPage }) },
      { path: 'front-door', lazy: async () => ({ Component: (await import('../front-door/front-door-page.tsx')).FrontDoorPage }) },
      { path: 'access-log', lazy: async () => ({ Component: (await import('../oversight/access-log-page.tsx')).AccessLogPage }) },
      { path: 'overrides', lazy: async () => ({ Component: (await import('../oversight/overrides-page.tsx')).OverridesPage }) },
      { path: 'seal', lazy: async () => ({ Component: (await import('../seal/seal-page.tsx')).SealPage }) },
      { path: 'figures', lazy: async () => ({ Component: (await import('../figures/figures-page.tsx')).FiguresPage }) },
      { path: 'teams', lazy: async () => ({ Component: (await import('../team/teams-page.tsx')).TeamsPage }) },
      { path: '*', element: <NothingHere /> },
    ]),
  },
]);
