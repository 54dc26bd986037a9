import { useTranslation } from 'react-i18next';
import { Members, nowIn } from '../dossier/members.tsx';
import { Panel } from '../dossier/panel.tsx';
import { PersonFacts } from '../dossier/person-facts.tsx';
import { nameOf } from '../residents/name.ts';
import type { Resident } from './preview-page.tsx';
import { Records } from './records.tsx';

interface SheetProps {
  /** As the party would get it. */
  readonly resident: Resident;
  /** As whoever looks gets it. */
  readonly whole: Resident;
}

/** The dossier as the party would get it, to be read at the table and printed. */
export const Sheet = ({ resident, whole }: SheetProps) => {
  const { t } = useTranslation();
  const members = nowIn(resident.household);
  const membersLess = (nowIn(whole.household)?.length ?? 0) - (members?.length ?? 0);
  return (
    <div className="two-columns">
      <div className="stack">
        <section className="panel" aria-labelledby="preview-person">
          <h2 id="preview-person">{t('dossier.person')}</h2>
          <PersonFacts resident={resident} first={[[t('residents.name'), 'IDENTITY', 'firstName', nameOf(resident)]]} />
        </section>
        <Panel title={t('dossier.household')} category="HOUSEHOLD" holds={members} nothing={t('withheld.none')}>
          <Members members={members} residentId={resident.id} />
          {membersLess > 0 && <p className="small subtle">{t('preview.membersLess', { count: membersLess })}</p>}
        </Panel>
        <Panel title={t('dossier.representatives')} category="HOUSEHOLD" holds={resident.representatives} nothing={t('withheld.nobody')}>
          <ul className="list">
            {resident.representatives?.map(({ id, kind }) => (
              <li key={id}>{kind && t(`representation.${kind}`)}</li>
            ))}
          </ul>
          <p className="small subtle">{t('preview.others')}</p>
        </Panel>
        <Panel title={t('dossier.network')} category="SOCIAL_NETWORK" holds={resident.network} nothing={t('withheld.nobody')}>
          <ul className="list">
            {resident.network?.map(({ id, name, relation }) => (
              <li key={id} className="line">
                <span>{name}</span>
                <span className="subtle">{relation}</span>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
      <Records resident={resident} whole={whole} />
    </div>
  );
};
