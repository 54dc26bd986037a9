import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { CloseQuestionDocument, type QuestionOutcome } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useDraft } from '../session/draft.ts';
import { ofQuestion, type QuestionDialogProps, useWayOn } from './dialog-props.ts';

const outcomes: readonly QuestionOutcome[] = ['HELPED', 'PARTLY_HELPED', 'NOT_HELPED'];

/** Closes a question that was worked on, and says whether it helped. */
export const CloseDialog = ({ question, onClose }: QuestionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(CloseQuestionDocument);
  const [note, write, forget] = useDraft(`outcome-${question.id}`);
  const form = useForm<{ outcome: string }>({ defaultValues: { outcome: 'HELPED' } });
  const submit = form.handleSubmit(async ({ outcome }) => {
    const data = await step.take({
      input: { ...ofQuestion(question), outcome: outcome as QuestionOutcome, ...(note.trim() !== '' && { outcomeNote: note.trim() }) },
    });
    if (!data?.closeQuestion) return;
    forget();
    done(t('question.closed'));
    onClose();
  });
  const way = useWayOn(question, t('question.close'));
  return (
    <StepDialog title={t('question.close')} step={step} compared={[way]} onTheirs={forget} onSubmit={submit} onClose={onClose}>
      <Choices
        label={t('question.outcome')}
        type="radio"
        choices={outcomes.map(outcome => [outcome, t(`questionOutcome.${outcome}`)] as const)}
        registered={form.register('outcome')}
      />
      <Field label={`${t('question.outcomeNote')} (${t('app.optional')})`}>
        <textarea value={note} onChange={event => write(event.target.value)} maxLength={4000} rows={3} />
      </Field>
    </StepDialog>
  );
};
