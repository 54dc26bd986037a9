import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { NothingHere } from '../app/nothing-here.tsx';
import { PageTitle } from '../app/page-title.tsx';
import { teamOf, useMe } from '../me/me.tsx';
import { Bones } from '../table/bones.tsx';
import { Mine } from './mine.tsx';

type List = ComponentType<{ readonly team: string }>;

/** A list that comes to the browser when it is first looked at: a day begins with the own desk. */
const later = (load: () => Promise<List>) => lazy(async () => ({ default: await load() }));

/** The lists that the work is in, in the order of the day. */
const lists = {
  mine: Mine,
  appointments: later(async () => (await import('../appointment/my-appointments.tsx')).MyAppointments),
  inbox: later(async () => (await import('./questions.tsx')).Inbox),
  waiting: later(async () => (await import('./waiting.tsx')).Waiting),
  referred: later(async () => (await import('./referrals.tsx')).Received),
  mandatory: later(async () => (await import('./mandatory.tsx')).Mandatory),
  awaiting: later(async () => (await import('./referrals.tsx')).AwaitingFeedback),
  requested: later(async () => (await import('./requested.tsx')).Requested),
  expiring: later(async () => (await import('./expiring.tsx')).Expiring),
  feedback: later(async () => (await import('./referrals.tsx')).Referrals),
  questions: later(async () => (await import('./questions.tsx')).EveryQuestion),
} as const;

type ListName = keyof typeof lists;
const names = Object.keys(lists) as ListName[];
const isList = (name: string | undefined): name is ListName => name !== undefined && Object.hasOwn(lists, name);

/** Where a day begins. */
export const WorkPage = () => {
  const { t } = useTranslation();
  const { list } = useParams();
  const team = teamOf(useMe());
  if (!isList(list) || !team) return <NothingHere />;
  const List = lists[list];
  return (
    <>
      <PageTitle title={t('pages.work')} window={t(`work.${list}`)}>
        <nav aria-label={t('work.lists')} className="tabs-nav">
          <ul className="tabs">
            {names.map(name => (
              <li key={name}>
                <NavLink to={`/work/${name}`}>{t(`work.${name}`)}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </PageTitle>
      <Suspense fallback={<Bones />}>
        <List key={list} team={team} />
      </Suspense>
    </>
  );
};
