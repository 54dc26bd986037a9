import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { SelectField } from '../field/select-field.tsx';
import { ClosePlanDocument, type PlanFragment, type StopReason } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';

const reasons: readonly StopReason[] = ['RESIDENT_STOPPED', 'NO_CONTACT', 'MOVED_AWAY', 'OTHER_HELP', 'DECEASED', 'OTHER'];

interface ClosePlanDialogProps {
  readonly plan: PlanFragment;
  /** It ran its course; otherwise it is stopped for a reason. */
  readonly isCompleted: boolean;
  readonly onClose: () => void;
}

/** Ends a plan: nothing follows on it. */
export const ClosePlanDialog = ({ plan, isCompleted, onClose }: ClosePlanDialogProps) => {
  const { t } = useTranslation();
  const done = useDone();
  const step = useStep(ClosePlanDocument, 'Dossier');
  const form = useForm<{ reason: StopReason }>({ defaultValues: { reason: 'RESIDENT_STOPPED' } });
  const label = t(isCompleted ? 'plan.complete' : 'plan.stop');
  const submit = form.handleSubmit(async ({ reason }) => {
    const outcome = isCompleted ? ({ outcome: 'COMPLETED' } as const) : ({ outcome: 'STOPPED', reason } as const);
    const data = await step.take({ input: { id: plan.id, expectedVersion: plan.version ?? 0, ...outcome } });
    if (!data?.closePlan) return;
    done(t('plan.closed'));
    onClose();
  });
  return (
    <StepDialog
      title={label}
      step={step}
      compared={[{ label: t('work.state'), mine: label, theirs: plan.state ? t(`planState.${plan.state}`) : '' }]}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('plan.closeText')}</p>
      {!isCompleted && (
        <SelectField
          label={t('plan.reason')}
          registered={form.register('reason')}
          choices={reasons.map(reason => [reason, t(`stopReason.${reason}`)] as const)}
        />
      )}
    </StepDialog>
  );
};
