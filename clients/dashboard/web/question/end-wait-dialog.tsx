import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { EndWaitingDocument, type WaitingEndReason } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { type QuestionDialogProps, useWayOn } from './dialog-props.ts';

/** Whoever begins takes it from the list: that is no reason here. */
type Reason = Exclude<WaitingEndReason, 'STARTED'>;
const reasons: readonly Reason[] = ['REFERRED', 'WITHDRAWN', 'OTHER'];

/** Ends waiting without anybody beginning, and says why: by that the question goes on, or is over. */
export const EndWaitDialog = ({ question, onClose }: QuestionDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(EndWaitingDocument, 'Question');
  const place = question.waiting?.find(({ until }) => until === null) ?? question.waiting?.at(-1);
  const form = useForm<{ reason: Reason }>({ defaultValues: { reason: 'REFERRED' } });
  const submit = form.handleSubmit(async ({ reason }) => {
    const data = await step.take({ input: { id: place?.id ?? '', expectedVersion: place?.version ?? 0, reason } });
    if (!data?.endWaiting) return;
    done(t('question.waitEnded'));
    onClose();
  });
  const way = useWayOn(question, t('question.endWait'));
  return (
    <StepDialog title={t('question.endWait')} step={step} compared={[way]} onSubmit={submit} onClose={onClose}>
      <Choices
        label={t('question.endReason')}
        type="radio"
        choices={reasons.map(reason => [reason, t(`waitingEnd.${reason}`)] as const)}
        registered={form.register('reason')}
      />
    </StepDialog>
  );
};
