import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { useLiveForm } from '../field/use-live-form.ts';
import { urgencies } from '../front-door/terms.ts';
import { SetQuestionUrgencyDocument, type Urgency } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { ofQuestion, type QuestionDialogProps } from './dialog-props.ts';

/** How urgent it is. Of who waits it changes whose turn it is. */
export const UrgencyDialog = ({ question, onClose }: QuestionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(SetQuestionUrgencyDocument);
  const known = question.urgency ?? 'NORMAL';
  const form = useLiveForm<{ urgency: Urgency }>({ urgency: known });
  const submit = form.handleSubmit(async ({ urgency }) => {
    const data = await step.take({ input: { ...ofQuestion(question), urgency } });
    if (!data?.setQuestionUrgency) return;
    done(t('question.urgencySet'));
    onClose();
  });
  return (
    <StepDialog
      title={t('question.urgency')}
      action={t('app.save')}
      step={step}
      compared={[{ label: t('work.urgency'), mine: t(`urgency.${form.watch('urgency')}`), theirs: t(`urgency.${known}`) }]}
      onSubmit={submit}
      onClose={onClose}
    >
      <Choices
        label={t('work.urgency')}
        type="radio"
        choices={urgencies.map(urgency => [urgency, t(`urgency.${urgency}`)] as const)}
        registered={form.register('urgency')}
      />
    </StepDialog>
  );
};
