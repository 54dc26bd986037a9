import { useTranslation } from 'react-i18next';
import type { Resident } from './dossier-page.tsx';
import { Panel } from './panel.tsx';

/** Who helps already, or could: own strength comes first. */
export const NetworkPanel = ({ resident: { network } }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  return (
    <Panel title={t('dossier.network')} category="SOCIAL_NETWORK" holds={network} nothing={t('withheld.nobody')}>
      <ul className="list">
        {network?.map(({ id, name, relation, support }) => (
          <li key={id}>
            <div className="line">
              <span>{name}</span>
              <span className="subtle end">{relation}</span>
            </div>
            {support && <p className="small subtle">{support}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
