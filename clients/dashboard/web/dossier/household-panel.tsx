import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nameOf } from '../residents/name.ts';
import { Withheld } from '../withheld/withheld.tsx';
import { ageOf } from './age.ts';
import type { Resident } from './dossier-page.tsx';
import { Panel } from './panel.tsx';

/** With whom the resident lives, and who may act for them. */
export const HouseholdPanel = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const members = resident.household?.members?.filter(({ to }) => to === null);
  return (
    <Panel title={t('dossier.household')} category="HOUSEHOLD" holds={members} nothing={t('withheld.none')}>
      <ul className="list">
        {members?.map(({ id, role, resident: member }) => (
          <li key={id} className="line">
            {member?.id === resident.id ? (
              <span>{nameOf(member)}</span>
            ) : member ? (
              <Link to={`/residents/${member.id}`}>{nameOf(member) || <Withheld />}</Link>
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
      {resident.representatives && resident.representatives.length > 0 && (
        <>
          <h3>{t('dossier.representatives')}</h3>
          <ul className="list">
            {resident.representatives.map(({ id, kind, representative }) => (
              <li key={id} className="line">
                <span>{nameOf(representative) || <Withheld />}</span>
                <span className="subtle end">{kind && t(`representation.${kind}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
};
