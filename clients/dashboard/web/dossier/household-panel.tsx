import { useTranslation } from 'react-i18next';
import { nameOf } from '../residents/name.ts';
import { Withheld } from '../withheld/withheld.tsx';
import type { Resident } from './dossier-page.tsx';
import { Members, nowIn } from './members.tsx';
import { Panel } from './panel.tsx';

/** With whom the resident lives, and who may act for them. */
export const HouseholdPanel = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const members = nowIn(resident.household);
  return (
    <Panel title={t('dossier.household')} category="HOUSEHOLD" holds={members} nothing={t('withheld.none')}>
      <Members members={members} residentId={resident.id} />
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
