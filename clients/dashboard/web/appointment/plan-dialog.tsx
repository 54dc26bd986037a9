import { type UseFormRegister, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { Choices } from '../field/choices.tsx';
import { Field } from '../field/field.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { TextField } from '../field/text-field.tsx';
import { lifeDomains } from '../front-door/terms.ts';
import { type AppointmentKind, type LifeDomain, PlanAppointmentDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useDone } from '../notice/done.tsx';
import { useTexts } from '../session/texts.ts';
import { isWhen, momentsOf, type When, WhenFields } from './when-fields.tsx';

const kinds: readonly AppointmentKind[] = ['HOME_VISIT', 'AT_LOCATION', 'PHONE', 'VIDEO'];

interface Planned extends When {
  readonly kind: AppointmentKind;
  readonly lifeDomains: string[];
}

/** Makes an appointment for whoever is signed in. */
export const PlanDialog = ({ residentId, onClose }: { readonly residentId: string; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const { take, isBusy, trouble } = useStep(PlanAppointmentDocument, 'Dossier');
  const { texts, write, forget } = useTexts(`appointment-${residentId}`, { place: '', note: '' });
  const form = useForm<Planned>({ defaultValues: { kind: 'HOME_VISIT', day: '', from: '09:00', until: '10:00', lifeDomains: [] } });
  const { isSubmitted } = form.formState;
  const values = form.watch();
  const [note, place] = [texts.note.trim(), texts.place.trim()];
  const isDomainMissing = note !== '' && values.lifeDomains.length === 0;
  const submit = form.handleSubmit(async ({ kind, lifeDomains: chosen, ...when }) => {
    if (!isWhen(when) || isDomainMissing) return;
    const data = await take({
      input: {
        residentId,
        kind,
        ...momentsOf(when),
        ...(place !== '' && { place }),
        ...(note !== '' && { note }),
        ...(chosen.length > 0 && { lifeDomains: chosen as LifeDomain[] }),
      },
    });
    if (!data?.planAppointment) return;
    forget();
    done(t('appointment.planned'));
    onClose();
  });
  return (
    <Dialog title={t('appointment.plan')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <Choices
          label={t('work.kind')}
          type="radio"
          choices={kinds.map(kind => [kind, t(`appointmentKind.${kind}`)] as const)}
          registered={form.register('kind')}
        />
        <WhenFields register={form.register as unknown as UseFormRegister<When>} fault={isSubmitted && !isWhen(values)} />
        {values.kind === 'AT_LOCATION' && (
          <Field label={t('appointment.place')} hint={t('appointment.placeHint')}>
            <input value={texts.place} onChange={event => write('place', event.target.value)} maxLength={200} />
          </Field>
        )}
        <TextField label={`${t('frontDoor.note')} (${t('app.optional')})`} text={texts.note} onWrite={text => write('note', text)} />
        {note !== '' && (
          <Choices
            label={t('frontDoor.domains')}
            type="checkbox"
            choices={lifeDomains.map(domain => [domain, t(`lifeDomain.${domain}`)] as const)}
            registered={form.register('lifeDomains')}
            fault={isSubmitted && isDomainMissing ? t('frontDoor.domainFirst') : undefined}
          />
        )}
        {trouble}
        <FormActions label={t('appointment.plan')} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
