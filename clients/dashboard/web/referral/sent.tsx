import { useMutation } from '@apollo/client/react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import { CancelReferralDocument, type CourseFragment, type ReferralState, SendDraftDocument } from '../generated/graphql.ts';
import { sentenceOf, troubleOf } from '../graph/trouble.ts';
import { useFormat } from '../language/format.ts';
import { teamOf, useMe } from '../me/me.tsx';
import { useDone } from '../notice/done.tsx';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { Withheld } from '../withheld/withheld.tsx';
import { carrying, type Consent } from './carrying.ts';
import { Steps } from './steps.tsx';

interface SentProps {
  readonly referrals: readonly CourseFragment[];
  readonly consents: readonly Consent[];
  /** Their part of the graph did not answer. */
  readonly lost: boolean;
}

/** What was sent on, and how it stands; what is the receiver's step is not offered here. */
export const Sent = ({ referrals, consents, lost }: SentProps) => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="sent">
      <h2 id="sent">{t('dossier.referrals')}</h2>
      {referrals.length === 0 && <p className="subtle">{lost ? t('trouble.lost') : t('dossier.noReferrals')}</p>}
      <ul className="list">
        {referrals.map(referral => (
          <Referral key={referral.id} referral={referral} consents={consents} />
        ))}
      </ul>
    </section>
  );
};

/** States from which the sender can still take it back. */
const underWay: readonly ReferralState[] = ['DRAFT', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'];

const Referral = ({ referral, consents }: { readonly referral: CourseFragment; readonly consents: readonly Consent[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const done = useDone();
  const own = teamOf(useMe()) === referral.from?.id;
  const again = { refetchQueries: ['ReferralsOf'], awaitRefetchQueries: true };
  const [cancel, cancelling] = useMutation(CancelReferralDocument, again);
  const [send, sending] = useMutation(SendDraftDocument, again);
  const error = (cancelling.error ?? sending.error) as Error | undefined;
  const { id, state, to, lifeDomains } = referral;
  const consent = carrying(consents, to?.id, lifeDomains ?? []);
  const sendDraft = async (): Promise<void> => {
    const { data } = await send({ variables: { input: { referralId: id, consentId: consent?.id ?? '' } } });
    if (data?.sendDraft) done(t('referral.sent'));
  };
  const takeBack = async (): Promise<void> => {
    const { data } = await cancel({ variables: { id } });
    if (data?.cancelReferral) done(t('referral.takenBack'));
  };
  return (
    <li>
      <div className="line">
        <strong>{to?.name}</strong>
        <span>{referral.provision?.name}</span>
        <span className="subtle">{lifeDomains?.map(domain => t(`lifeDomain.${domain}`)).join(', ')}</span>
        <span className="subtle">{format.date(referral.sentAt)}</span>
        <span className="end">{state && <Badge tone={toneOf(state)}>{t(`referralState.${state}`)}</Badge>}</span>
        {own && state === 'DRAFT' && consent && (
          <Button
            className="button"
            data-size="small"
            data-kind="main"
            aria-label={`${t('referral.send')}: ${to?.name ?? ''}`}
            isDisabled={sending.loading}
            onPress={() => void sendDraft()}
          >
            {t('referral.send')}
          </Button>
        )}
        {own && state && underWay.includes(state) && (
          <Button
            className="button"
            data-size="small"
            aria-label={`${t('referral.takeBack')}: ${to?.name ?? ''}`}
            isDisabled={cancelling.loading}
            onPress={() => void takeBack()}
          >
            {t('referral.takeBack')}
          </Button>
        )}
      </div>
      <p className="small">{referral.reason ?? <Withheld />}</p>
      {state === 'DRAFT' && !consent && <p className="small subtle">{t('referral.waitsForConsent', { party: to?.name ?? '' })}</p>}
      {referral.statusReason && <p className="small">{t('referral.because', { reason: referral.statusReason })}</p>}
      {referral.feedback && <p className="small">{t('referral.heard', { feedback: referral.feedback })}</p>}
      {referral.feedbackDueAt && <p className="small subtle">{t('referral.due', { date: format.date(referral.feedbackDueAt) })}</p>}
      <Steps
        label={to?.name ?? ''}
        steps={(referral.events ?? []).map(event => ({ ...event, state: event.state ? t(`referralState.${event.state}`) : '' }))}
      />
      <TroubleNotice trouble={troubleOf(error)} sentence={sentenceOf(error)} />
    </li>
  );
};
