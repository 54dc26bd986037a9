import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { AskButton } from '../consent/ask-button.tsx';
import type { DataCategory } from '../generated/graphql.ts';
import { useSeen } from '../withheld/withheld.tsx';
import type { Resident } from './dossier-page.tsx';
import { PersonFacts } from './person-facts.tsx';

/** What stands here, by whose consent it is opened. */
const categories: readonly DataCategory[] = ['IDENTITY', 'BSN', 'ADDRESS', 'CONTACT'];

/** Who it is, where they live and how they are reached. */
export const PersonPanel = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const { visible } = useSeen();
  const missing = categories.filter(category => !visible.includes(category));
  return (
    <section className="panel" aria-labelledby="person">
      <div className="panel-head">
        <h2 id="person">{t('dossier.person')}</h2>
        {resident.confidentialAddress && <Badge tone="negative">{t('dossier.confidential')}</Badge>}
      </div>
      <PersonFacts resident={resident} />
      {missing.length > 0 && (
        <div className="form-actions not-on-paper">
          {missing.map(category => (
            <AskButton key={category} residentId={resident.id} category={category} isNamed />
          ))}
        </div>
      )}
    </section>
  );
};
