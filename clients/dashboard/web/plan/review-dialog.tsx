import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Field } from '../field/field.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { type PlanFragment, SetPlanReviewDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';

/** Sets the day on which the plan is looked at again. */
export const ReviewDialog = ({ plan, onClose }: { readonly plan: PlanFragment; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const { take, isBusy, trouble } = useStep(SetPlanReviewDocument);
  const form = useForm<{ reviewOn: string }>({ defaultValues: { reviewOn: plan.reviewOn ?? '' } });
  const submit = form.handleSubmit(async ({ reviewOn }) => {
    const data = await take({ input: { id: plan.id, expectedVersion: plan.version ?? 0, reviewOn: reviewOn || null } });
    if (!data?.setPlanReview) return;
    done(t('plan.reviewSet'));
    onClose();
  });
  return (
    <Dialog title={t('plan.review')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <Field label={t('dossier.review')}>
          <input type="date" {...form.register('reviewOn')} />
        </Field>
        {trouble}
        <FormActions label={t('app.save')} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
