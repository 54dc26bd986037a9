import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { PlaceOnWaitingListDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { ofQuestion, type QuestionDialogProps, useWayOn } from './dialog-props.ts';

/** Ends clarifying with a place on the waiting list: for whom is waited decides whose turn it is. */
export const WaitDialog = ({ question, onClose }: QuestionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(PlaceOnWaitingListDocument, 'Question');
  const isYouth = question.entryPoint === 'YOUTH_TEAM' || (question.lifeDomains?.includes('PARENTING') ?? false);
  const form = useForm<{ youth: string }>({ defaultValues: { youth: isYouth ? 'yes' : 'no' } });
  const submit = form.handleSubmit(async ({ youth }) => {
    const data = await step.take({ input: { ...ofQuestion(question), youth: youth === 'yes' } });
    if (!data?.placeOnWaitingList) return;
    done(t('question.waits'));
    onClose();
  });
  const way = useWayOn(question, t('question.wait'));
  return (
    <StepDialog title={t('question.wait')} step={step} compared={[way]} onSubmit={submit} onClose={onClose}>
      <Choices
        label={t('question.waitFor')}
        type="radio"
        choices={[
          ['yes', t('question.youthProfessional')],
          ['no', t('question.anyProfessional')],
        ]}
        registered={form.register('youth')}
      />
    </StepDialog>
  );
};
