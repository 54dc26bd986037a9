import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DossierQuery } from '../generated/graphql.ts';
import { nameOf } from '../residents/name.ts';
import { ResidentName } from '../residents/resident-name.tsx';
import { Withheld } from '../withheld/withheld.tsx';
import { ageOf } from './age.ts';

type Household = NonNullable<NonNullable<DossierQuery['resident']>['household']>;
type Member = NonNullable<Household['members']>[number];

/** Those who live there now, of everybody who did. */
export const nowIn = (household: { readonly members: readonly Member[] | null } | null): readonly Member[] | undefined =>
  household?.members?.filter(({ to }) => to === null);

interface MembersProps {
  readonly members: readonly Member[] | undefined;
  /** In whose file it stands. */
  readonly residentId: string;
}

/** Those who live together: each is seen as far as they permit themselves. */
export const Members = ({ members, residentId }: MembersProps) => {
  const { t } = useTranslation();
  return (
    <ul className="list">
      {members?.map(({ id, role, resident: member }) => (
        <li key={id} className="line">
          {member?.id === residentId ? (
            <span>{nameOf(member)}</span>
          ) : member ? (
            <Link to={`/residents/${member.id}`}>
              <ResidentName resident={member} />
            </Link>
          ) : (
            <Withheld />
          )}
          <span className="subtle end">
            {role && t(`householdRole.${role}`)}
            {member?.birthDate && `, ${t('dossier.age', { age: ageOf(member.birthDate) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
};
