import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { NothingHere } from '../app/nothing-here.tsx';
import { PageTitle } from '../app/page-title.tsx';
import { teamOf, useMe } from '../me/me.tsx';
import { MyAppointments } from '../appointment/my-appointments.tsx';
import { Expiring } from './expiring.tsx';
import { Mandatory } from './mandatory.tsx';
import { Mine } from './mine.tsx';
import { EveryQuestion, Inbox } from './questions.tsx';
import { AwaitingFeedback, Referrals } from './referrals.tsx';
import { Requested } from './requested.tsx';
import { Waiting } from './waiting.tsx';

/** The lists that the work is in, in the order of the day. */
const lists = {
  mine: Mine,
  appointments: MyAppointments,
  inbox: Inbox,
  waiting: Waiting,
  mandatory: Mandatory,
  awaiting: AwaitingFeedback,
  requested: Requested,
  expiring: Expiring,
  feedback: Referrals,
  questions: EveryQuestion,
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
      <List key={list} team={team} />
    </>
  );
};
