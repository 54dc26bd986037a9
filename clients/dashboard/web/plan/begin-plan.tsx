import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import type { Resident } from '../dossier/dossier-page.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { CreatePlanDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { nameOf } from '../residents/name.ts';

/** Begins the one plan: for the resident, or for everybody they live with. Whoever begins it is the contact. */
export const BeginPlan = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="button" data-size="small" onPress={() => setOpen(true)}>
        {t('plan.begin')}
      </Button>
      {isOpen && <BeginPlanDialog resident={resident} onClose={() => setOpen(false)} />}
    </>
  );
};

const BeginPlanDialog = ({ resident, onClose }: { readonly resident: Resident; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const { take, isBusy, trouble } = useStep(CreatePlanDocument, 'Dossier');
  const { household } = resident;
  const members = household?.members?.filter(({ to }) => to === null).flatMap(({ resident: member }) => member ?? []) ?? [];
  const form = useForm<{ whose: string; reviewOn: string }>({ defaultValues: { whose: 'resident', reviewOn: '' } });
  const submit = form.handleSubmit(async ({ whose, reviewOn }) => {
    const ofHousehold =
      whose === 'household' && household ? { householdId: household.id, residentIds: members.map(({ id }) => id) } : undefined;
    const data = await take({ input: { residentIds: [resident.id], ...ofHousehold, ...(reviewOn !== '' && { reviewOn }) } });
    if (!data?.createPlan) return;
    done(t('plan.begun'));
    onClose();
  });
  return (
    <Dialog title={t('plan.begin')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <p>{t('plan.beginText')}</p>
        {members.length > 1 && (
          <Choices
            label={t('plan.whose')}
            type="radio"
            choices={[
              ['resident', nameOf(resident)],
              ['household', t('plan.wholeHousehold', { names: members.map(nameOf).join(', ') })],
            ]}
            registered={form.register('whose')}
          />
        )}
        <Field label={`${t('dossier.review')} (${t('app.optional')})`}>
          <input type="date" {...form.register('reviewOn')} />
        </Field>
        {trouble}
        <FormActions label={t('plan.begin')} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
