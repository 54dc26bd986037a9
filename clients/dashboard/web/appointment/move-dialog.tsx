import { useTranslation } from 'react-i18next';
import { StepDialog } from '../dialog/step-dialog.tsx';
import { useLiveForm } from '../field/use-live-form.ts';
import { type MeetingFragment, MoveAppointmentDocument } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useFormat } from '../language/format.ts';
import { dayAndTime } from '../language/moment-at.ts';
import { useDone } from '../notice/done.tsx';
import { isWhen, momentsOf, type When, WhenFields } from './when-fields.tsx';

/** Gives an appointment another time. */
export const MoveDialog = ({ meeting, onClose }: { readonly meeting: MeetingFragment; readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const done = useDone();
  const format = useFormat();
  const step = useStep(MoveAppointmentDocument);
  const [[day, from], [, until]] = [dayAndTime(new Date(meeting.startsAt ?? '')), dayAndTime(new Date(meeting.endsAt ?? ''))];
  const form = useLiveForm<When>({ day, from, until });
  const submit = form.handleSubmit(async when => {
    if (!isWhen(when)) return;
    const data = await step.take({ input: { id: meeting.id, expectedVersion: meeting.version ?? 0, ...momentsOf(when) } });
    if (!data?.moveAppointment) return;
    done(t('appointment.moved'));
    onClose();
  });
  const said = (when: When): string => `${format.date(when.day)}, ${when.from} – ${when.until}`;
  return (
    <StepDialog
      title={t('appointment.move')}
      step={step}
      compared={[
        { label: t('appointment.day'), mine: said(form.watch()), theirs: said({ day, from, until }) },
        {
          label: t('work.state'),
          mine: t('appointment.move'),
          theirs: meeting.state === 'PLANNED' || meeting.state === null ? t('appointment.move') : t(`appointmentState.${meeting.state}`),
        },
      ]}
      onSubmit={submit}
      onClose={onClose}
    >
      <WhenFields register={form.register} fault={form.formState.isSubmitted && !isWhen(form.watch())} />
    </StepDialog>
  );
};
