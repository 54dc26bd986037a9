import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../badge/badge.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { type DataCategory, type Purpose, WhyAccessDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import type { Entry } from './access-log.tsx';

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
          <Reason
            key={category}
            asked={{ residentId, partyId: entry.party?.id ?? '', category, purpose: entry.purpose ?? 'SUPPORT', at: entry.at }}
          />
        ))}
      </dl>
    </Dialog>
  );
};

interface Asked {
  readonly residentId: string;
  readonly partyId: string;
  readonly category: DataCategory;
  readonly purpose: Purpose;
  readonly at: string | null;
}

const Reason = ({ asked }: { readonly asked: Asked }) => {
  const { t } = useTranslation();
  const { data, error } = useQuery(WhyAccessDocument, { variables: asked });
  const why = data?.whyAccess;
  return (
    <>
      <dt>{t(`category.${asked.category}`)}</dt>
      <dd>
        <TroubleNotice trouble={troubleOf(error as Error | undefined)} sentence={sentenceOf(error as Error | undefined)} />
        {why && (
          <>
            <Badge tone={why.permitted ? 'positive' : 'negative'}>
              {t(why.permitted ? 'oversight.permitted' : 'oversight.notPermitted')}
            </Badge>{' '}
            {why.rule && t(`rule.${why.rule}`)}
          </>
        )}
      </dd>
    </>
  );
};
