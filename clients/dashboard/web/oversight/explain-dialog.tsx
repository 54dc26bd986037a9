import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { useFormat } from '../language/format.ts';
import type { Entry } from './access-log.tsx';
import { Explanation } from './explanation.tsx';

interface ExplainDialogProps {
  readonly residentId: string;
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** Why a party could see each kind of data at that moment, worked out by what decides. */
export const ExplainDialog = ({ residentId, entry, onClose }: ExplainDialogProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Dialog title={t('oversight.why')} onClose={onClose}>
      <p>
        <strong>{entry.party?.name}</strong>, {format.moment(entry.at)}
      </p>
      <dl className="facts">
        {entry.categories?.map(category => (
          <Fragment key={category}>
            <dt>{t(`category.${category}`)}</dt>
            <dd>
              <Explanation
                asked={{ residentId, partyId: entry.party?.id ?? '', category, purpose: entry.purpose ?? 'SUPPORT', at: entry.at }}
              />
            </dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
};
