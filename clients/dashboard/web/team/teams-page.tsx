import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../app/page-title.tsx';
import { TeamsDocument, type TeamsQuery } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { hasRole, teamOf, useMe } from '../me/me.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { Bones } from '../table/bones.tsx';
import { Capacity } from './capacity.tsx';
import { TeamPanel } from './team-panel.tsx';

export type Team = NonNullable<TeamsQuery['teams']>[number];

const own = (team: string | undefined) => (one: Team, other: Team) =>
  Number(other.id === team) - Number(one.id === team) || one.name.localeCompare(other.name);

/** Which teams there are, the own one first; when they are open; on what they can count. */
export const TeamsPage = () => {
  const { t } = useTranslation();
  const me = useMe();
  const { data, error, loading } = useQuery(TeamsDocument);
  const teams = (data?.teams as Team[] | null | undefined)?.toSorted(own(teamOf(me)));
  const without = data?.districts?.filter(district => district?.teams?.length === 0);
  return (
    <>
      <PageTitle title={t('team.title')} window={t('team.title')} />
      <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
      {loading && !teams && <Bones />}
      <div className="halves">
        {teams?.map(team => (
          <TeamPanel key={team.id} team={team} />
        ))}
      </div>
      {without && without.length > 0 && (
        <p className="notice">
          <span>
            <strong>{t('team.noTeam')}:</strong> {without.map(district => district?.name).join(', ')}
          </span>
        </p>
      )}
      {teams && hasRole(me, 'TEAM_LEAD', 'POLICY_ADVISER') && <Capacity teams={teams} />}
    </>
  );
};
