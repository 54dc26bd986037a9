import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import { useFormat } from '../language/format.ts';
import type { Resident } from './dossier-page.tsx';
import { Panel } from './panel.tsx';

/** To whom the resident was sent on, and what was heard back. */
export const Referrals = ({ resident: { referrals } }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const sent = referrals?.edges.flatMap(({ node }) => node ?? []);
  return (
    <Panel title={t('dossier.referrals')} category="PLAN" holds={sent} nothing={t('dossier.noReferrals')}>
      <ul className="list">
        {sent?.map(({ id, sentAt, state, lifeDomains, feedback, to }) => (
          <li key={id}>
            <div className="line">
              <span className="subtle">{format.date(sentAt)}</span>
              <span>{to?.name}</span>
              <span className="subtle">{lifeDomains?.map(domain => t(`lifeDomain.${domain}`)).join(', ')}</span>
              <span className="end">{state && <Badge tone={toneOf(state)}>{t(`referralState.${state}`)}</Badge>}</span>
            </div>
            {feedback && <p className="small">{feedback}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
