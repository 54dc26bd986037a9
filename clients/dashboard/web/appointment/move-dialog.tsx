import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';
import { FormActions } from '../field/form-actions.tsx';
import { type MeetingFragment, MoveAppointmentDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { dayAndTime } from '../language/moment-at.ts';
import { useDone } from '../notice/done.tsx';
import { isWhen, momentsOf, type When, WhenFields } from './when-fields.tsx';

/** Gives an appointment another time. */
export const MoveDialog = ({ meeting, onClose }: { readonly meeting: MeetingFragment; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const { take, isBusy, trouble } = useStep(MoveAppointmentDocument);
  const [[day, from], [, until]] = [dayAndTime(new Date(meeting.startsAt ?? '')), dayAndTime(new Date(meeting.endsAt ?? ''))];
  const form = useForm<When>({ defaultValues: { day, from, until } });
  const submit = form.handleSubmit(async when => {
    if (!isWhen(when)) return;
    const data = await take({ input: { id: meeting.id, expectedVersion: meeting.version ?? 0, ...momentsOf(when) } });
    if (!data?.moveAppointment) return;
    done(t('appointment.moved'));
    onClose();
  });
  return (
    <Dialog title={t('appointment.move')} onClose={onClose}>
      <form className="form" onSubmit={event => void submit(event)}>
        <WhenFields register={form.register} fault={form.formState.isSubmitted && !isWhen(form.watch())} />
        {trouble}
        <FormActions label={t('appointment.move')} isBusy={isBusy} onCancel={onClose} />
      </form>
    </Dialog>
  );
};
