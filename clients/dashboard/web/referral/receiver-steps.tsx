import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type CourseFragment, RespondToReferralDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { isAtOnce, type ReceiverStep, stepsOfReceiver } from './answers.ts';

/** What whoever received a referral can do with it: taking it on is one press, and a no says why. */
export const ReceiverSteps = ({ referral: { id, state, from } }: { readonly referral: CourseFragment }) => {
  const { t } = useTranslation();
  const done = useDone();
  const [asked, ask] = useState<Exclude<ReceiverStep, 'ACCEPT' | 'START'>>();
  const { take, isBusy, trouble } = useStep(RespondToReferralDocument);
  const choose = async (step: ReceiverStep): Promise<void> => {
    if (!isAtOnce(step)) return ask(step);
    const data = await take({ input: { referralId: id, response: step } });
    if (data?.respondToReferral) done(t('referral.answered'));
  };
  return (
    <>
      <span className="form-actions not-on-paper">
        {(state ? stepsOfReceiver[state] : []).map((step, index) => (
          <Button
            key={step}
            className="button"
            data-size="small"
            {...(index === 0 && isAtOnce(step) && { 'data-kind': 'main' })}
            aria-label={`${t(`referral.step.${step}`)}: ${from?.name ?? ''}`}
            isPending={isBusy}
            onPress={() => void choose(step)}
          >
            {t(`referral.step.${step}`)}
          </Button>
        ))}
      </span>
      {trouble}
      {asked && <AnswerDialog referralId={id} step={asked} onClose={() => ask(undefined)} />}
    </>
  );
};
