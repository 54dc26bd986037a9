import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { Field } from '../field/field.tsx';
import { useLiveForm } from '../field/use-live-form.ts';
import { type PlanFragment, SetPlanReviewDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useFormat } from '../language/format.ts';
import { useDone } from '../notice/done.tsx';

/** Sets the day on which the plan is looked at again. */
export const ReviewDialog = ({ plan, onClose }: { readonly plan: PlanFragment; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const format = useFormat();
  const step = useStep(SetPlanReviewDocument);
  const form = useLiveForm({ reviewOn: plan.reviewOn ?? '' });
  const submit = form.handleSubmit(async ({ reviewOn }) => {
    const data = await step.take({ input: { id: plan.id, expectedVersion: plan.version ?? 0, reviewOn: reviewOn || null } });
    if (!data?.setPlanReview) return;
    done(t('plan.reviewSet'));
    onClose();
  });
  return (
    <StepDialog
      title={t('plan.review')}
      action={t('app.save')}
      step={step}
      compared={[{ label: t('dossier.review'), mine: format.date(form.watch('reviewOn')), theirs: format.date(plan.reviewOn) }]}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t('dossier.review')}>
        <input type="date" {...form.register('reviewOn')} />
      </Field>
    </StepDialog>
  );
};
