import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import type { Resident } from '../dossier/dossier-page.tsx';
import { Panel } from '../dossier/panel.tsx';
import { useFormat } from '../language/format.ts';
import { MeetingSteps } from './meeting-steps.tsx';
import { PlanDialog } from './plan-dialog.tsx';

/** When the team meets the resident, and met them by appointment: the latest first. */
export const Appointments = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isPlanning, setPlanning] = useState(false);
  const meetings = resident.appointments?.edges.flatMap(({ node }) => node ?? []);
  return (
    <>
      <Panel
        title={t('work.appointments')}
        category="CONTACT_LOG"
        holds={meetings}
        nothing={t('appointment.none')}
        actions={
          <Button className="button" data-size="small" onPress={() => setPlanning(true)}>
            {t('appointment.plan')}
          </Button>
        }
      >
        <ul className="list">
          {meetings?.map(meeting => (
            <li key={meeting.id}>
              <div className="line">
                <span className="subtle">
                  {format.moment(meeting.startsAt)} – {format.time(meeting.endsAt)}
                </span>
                <span>{[meeting.kind && t(`appointmentKind.${meeting.kind}`), meeting.place].filter(Boolean).join(', ')}</span>
                <span className="subtle">{meeting.worker?.name}</span>
                <span className="end">
                  {meeting.state && <Badge tone={toneOf(meeting.state)}>{t(`appointmentState.${meeting.state}`)}</Badge>}
                </span>
                <MeetingSteps meeting={meeting} />
              </div>
              {meeting.note && <p className="small">{meeting.note}</p>}
            </li>
          ))}
        </ul>
      </Panel>
      {isPlanning && <PlanDialog residentId={resident.id} onClose={() => setPlanning(false)} />}
    </>
  );
};
