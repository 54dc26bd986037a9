import { useTranslation } from 'react-i18next';
import type { CourseFragment } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { teamOf, useMe } from '../me/me.tsx';
import { Withheld } from '../withheld/withheld.tsx';
import type { Consent } from './carrying.ts';
import { ReceiverSteps } from './receiver-steps.tsx';
import { SenderSteps } from './sender-steps.tsx';
import { Steps } from './steps.tsx';

interface CourseProps {
  readonly referral: CourseFragment;
  readonly consents: readonly Consent[];
}

/** What a referral says, what came of it so far, and the steps of whichever side one is on. */
export const Course = ({ referral, consents }: CourseProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const team = teamOf(useMe());
  const { from, to, reason, statusReason, feedback, feedbackDueAt, events } = referral;
  return (
    <>
      <p className="small">{reason ?? <Withheld />}</p>
      {statusReason && <p className="small">{t('referral.because', { reason: statusReason })}</p>}
      {feedback && <p className="small">{t('referral.heard', { feedback })}</p>}
      {feedbackDueAt && <p className="small subtle">{t('referral.due', { date: format.date(feedbackDueAt) })}</p>}
      {team === from?.id && <SenderSteps referral={referral} consents={consents} />}
      {team === to?.id && <ReceiverSteps referral={referral} />}
      <Steps
        label={to?.name ?? ''}
        steps={(events ?? []).map(event => ({ ...event, state: event.state ? t(`referralState.${event.state}`) : '' }))}
      />
    </>
  );
};
