import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CancelReferralDocument, type CourseFragment, type ReferralState, SendDraftDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { carrying, type Consent } from './carrying.ts';

interface SenderStepsProps {
  readonly referral: CourseFragment;
  readonly consents: readonly Consent[];
}

/** States from which the sender can still take it back. */
const underWay: readonly ReferralState[] = ['DRAFT', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD'];

/** What whoever sent a resident on can do: send what waited for a consent, or take it back. */
export const SenderSteps = ({ referral: { id, state, to, lifeDomains }, consents }: SenderStepsProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const cancel = useStep(CancelReferralDocument, 'ReferralsOf');
  const send = useStep(SendDraftDocument, 'ReferralsOf');
  const consent = carrying(consents, to?.id, lifeDomains ?? []);
  const sendDraft = async (consentId: string): Promise<void> => {
    const data = await send.take({ input: { referralId: id, consentId } });
    if (data?.sendDraft) done(t('referral.sent'));
  };
  const takeBack = async (): Promise<void> => {
    const data = await cancel.take({ id });
    if (data?.cancelReferral) done(t('referral.takenBack'));
  };
  return (
    <>
      <span className="form-actions not-on-paper">
        {state === 'DRAFT' && consent && (
          <Button
            className="button"
            data-size="small"
            data-kind="main"
            aria-label={`${t('referral.send')}: ${to?.name ?? ''}`}
            isPending={send.isBusy}
            onPress={() => void sendDraft(consent.id)}
          >
            {t('referral.send')}
          </Button>
        )}
        {state && underWay.includes(state) && (
          <Button
            className="button"
            data-size="small"
            aria-label={`${t('referral.takeBack')}: ${to?.name ?? ''}`}
            isPending={cancel.isBusy}
            onPress={() => void takeBack()}
          >
            {t('referral.takeBack')}
          </Button>
        )}
      </span>
      {state === 'DRAFT' && !consent && <p className="small subtle">{t('referral.waitsForConsent', { party: to?.name ?? '' })}</p>}
      {cancel.trouble}
      {send.trouble}
    </>
  );
};
