import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { TextField } from '../field/text-field.tsx';
import { GiveFeedbackDocument, RespondToReferralDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useDraft } from '../session/draft.ts';
import { needsWords, type ReceiverStep } from './answers.ts';

interface AnswerDialogProps {
  readonly referralId: string;
  readonly step: Exclude<ReceiverStep, 'ACCEPT' | 'START'>;
  readonly onClose: () => void;
}

/** An answer that says why, or what came of it: whoever sent the resident on hears it. */
export const AnswerDialog = ({ referralId, step, onClose }: AnswerDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const [words, write, forget] = useDraft(`referral-${step}-${referralId}`);
  const [isTried, setTried] = useState(false);
  const respond = useStep(RespondToReferralDocument);
  const tell = useStep(GiveFeedbackDocument);
  const said = words.trim();
  const isMissing = needsWords(step) && said === '';
  const isWhy = needsWords(step) && step !== 'FEEDBACK';

  const send = async (): Promise<boolean> => {
    if (step === 'FEEDBACK') return Boolean((await tell.take({ input: { referralId, feedback: said } }))?.giveFeedback);
    const input = { referralId, response: step, ...(isWhy ? { reason: said } : said !== '' && { feedback: said }) };
    return Boolean((await respond.take({ input }))?.respondToReferral);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isMissing || !(await send())) return;
    forget();
    done(t('referral.answered'));
    onClose();
  };
  return (
    <Dialog title={t(`referral.step.${step}`)} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <TextField
          label={t(isWhy ? 'referral.whySo' : 'referral.feedback')}
          hint={t('referral.answerHint')}
          text={words}
          onWrite={write}
          rows={4}
          fault={isTried && isMissing ? t('frontDoor.required') : undefined}
        />
        {respond.trouble}
        {tell.trouble}
        <FormActions label={t(`referral.step.${step}`)} isBusy={respond.isBusy || tell.isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
