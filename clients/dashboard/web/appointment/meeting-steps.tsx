import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type AppointmentState, EndAppointmentDocument, type MeetingFragment } from '../generated/graphql.ts';
import { useStep } from '../graph/use-step.tsx';
import { useFormat } from '../language/format.ts';
import { useDone } from '../notice/done.tsx';
import { MoveDialog } from './move-dialog.tsx';

/** What came of it, once it began; until then it can be moved or cancelled. */
export const MeetingSteps = ({ meeting }: { readonly meeting: MeetingFragment }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const done = useDone();
  const [isMoving, setMoving] = useState(false);
  const { take, isBusy, trouble } = useStep(EndAppointmentDocument);
  const { id, version, state, startsAt } = meeting;
  if (version === null || startsAt === null) return trouble;
  const isPlanned = state === 'PLANNED';
  const hasBegun = new Date(startsAt) <= new Date();
  const ends: readonly AppointmentState[] = hasBegun ? ['HELD', 'MISSED', 'CANCELLED'] : ['CANCELLED'];
  const end = async (how: AppointmentState): Promise<void> => {
    const data = await take({ input: { id, expectedVersion: version, state: how } });
    if (data?.endAppointment) done(t('appointment.ended'));
  };
  return (
    <span className="not-on-paper">
      {isPlanned && !hasBegun && (
        <>
          <Button
            className="button"
            data-size="small"
            aria-label={`${t('appointment.move')}: ${format.moment(startsAt)}`}
            onPress={() => setMoving(true)}
          >
            {t('appointment.move')}
          </Button>{' '}
        </>
      )}
      {(isPlanned ? ends : []).map(how => (
        <Button
          key={how}
          className="button"
          data-kind="quiet"
          data-size="small"
          isPending={isBusy}
          aria-label={`${t(`appointmentState.${how}`)}: ${format.moment(startsAt)}`}
          onPress={() => void end(how)}
        >
          {t(`appointmentState.${how}`)}
        </Button>
      ))}
      {trouble}
      {isMoving && <MoveDialog meeting={meeting} onClose={() => setMoving(false)} />}
    </span>
  );
};
