import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { WithdrawQuestionDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { ofQuestion, type QuestionDialogProps, useWayOn } from './dialog-props.ts';

/** Whoever asked does not ask any more; a reason is not asked for. */
export const WithdrawDialog = ({ question, onClose }: QuestionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(WithdrawQuestionDocument, 'Question');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const data = await step.take({ input: ofQuestion(question) });
    if (!data?.withdrawQuestion) return;
    done(t('question.withdrawn'));
    onClose();
  };
  const way = useWayOn(question, t('question.withdraw'));
  return (
    <StepDialog title={t('question.withdraw')} step={step} compared={[way]} onSubmit={submit} onClose={onClose}>
      <p>{t('question.withdrawText')}</p>
    </StepDialog>
  );
};
