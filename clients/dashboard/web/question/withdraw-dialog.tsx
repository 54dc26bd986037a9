import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { WithdrawQuestionDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { ofQuestion, type QuestionDialogProps } from './dialog-props.ts';

/** Whoever asked does not ask any more; a reason is not asked for. */
export const WithdrawDialog = ({ question, onClose }: QuestionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const { take, isBusy, trouble } = useStep(WithdrawQuestionDocument, 'Question');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const data = await take({ input: ofQuestion(question) });
    if (!data?.withdrawQuestion) return;
    done(t('question.withdrawn'));
    onClose();
  };
  return (
    <Dialog title={t('question.withdraw')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <p>{t('question.withdrawText')}</p>
        {trouble}
        <FormActions label={t('question.withdraw')} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
