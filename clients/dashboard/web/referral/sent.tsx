import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import type { CourseFragment } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { teamOf, useMe } from '../me/me.tsx';
import type { Consent } from './carrying.ts';
import { Course } from './course.tsx';

interface SentProps {
  readonly referrals: readonly CourseFragment[];
  readonly consents: readonly Consent[];
  /** Their part of the graph did not answer. */
  readonly lost: boolean;
}

/** To whom somebody was sent on, from whom they came, and how each stands. */
export const Sent = ({ referrals, consents, lost }: SentProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const team = teamOf(useMe());
  return (
    <section className="panel" aria-labelledby="sent">
      <h2 id="sent">{t('dossier.referrals')}</h2>
      {referrals.length === 0 && <p className="subtle">{lost ? t('trouble.lost') : t('dossier.noReferrals')}</p>}
      <ul className="list">
        {referrals.map(referral => (
          <li key={referral.id}>
            <div className="line">
              <strong>{referral.to?.id === team ? t('referral.cameFrom', { party: referral.from?.name ?? '' }) : referral.to?.name}</strong>
              <span>{referral.provision?.name}</span>
              <span className="subtle">{referral.lifeDomains?.map(domain => t(`lifeDomain.${domain}`)).join(', ')}</span>
              <span className="subtle">{format.date(referral.sentAt)}</span>
              <span className="end">
                {referral.state && <Badge tone={toneOf(referral.state)}>{t(`referralState.${referral.state}`)}</Badge>}
              </span>
            </div>
            <Course referral={referral} consents={consents} />
          </li>
        ))}
      </ul>
    </section>
  );
};
