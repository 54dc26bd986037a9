import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, toneOf } from '../badge/badge.tsx';
import { MyAppointmentsDocument, type MyAppointmentsQuery } from '../generated/graphql.ts';
import { useFormat } from '../language/format.ts';
import { dayAndTime, momentAt } from '../language/moment-at.ts';
import { nameOf } from '../residents/name.ts';
import type { Column } from '../table/rows.tsx';
import { type ListQuestion, useWholeList } from '../table/whole-list.ts';
import { ResidentLink } from '../work/resident-link.tsx';
import { WorkList } from '../work/work-list.tsx';
import { CalendarButton } from './calendar-button.tsx';

type Row = NonNullable<MyAppointmentsQuery['myAppointments']>[number];

const question: ListQuestion<MyAppointmentsQuery, { from: string }, Row> = {
  document: MyAppointmentsDocument,
  pageOf: ({ myAppointments }) =>
    myAppointments && { edges: myAppointments.map(node => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } },
};

const wordsOf = ({ resident, place }: Row): string => `${nameOf(resident)} ${place ?? ''}`;

/** The appointments of whoever is signed in, from the beginning of today on. */
export const MyAppointments = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const from = momentAt(dayAndTime(new Date())[0], '00:00');
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'resident',
        title: t('work.resident'),
        share: 1.6,
        value: ({ resident }) => nameOf(resident),
        show: ({ resident }) => <ResidentLink resident={resident} />,
      },
      { id: 'at', title: t('oversight.at'), share: 1.2, value: row => row.startsAt, show: row => format.moment(row.startsAt) },
      { id: 'until', title: t('appointment.until'), share: 0.7, value: row => row.endsAt, show: row => format.time(row.endsAt) },
      { id: 'kind', title: t('work.kind'), value: row => row.kind && t(`appointmentKind.${row.kind}`) },
      { id: 'place', title: t('appointment.place'), share: 1.6, value: row => row.place },
      {
        id: 'note',
        title: t('frontDoor.note'),
        share: 2,
        value: row => row.note,
        show: row => <span title={row.note ?? ''}>{row.note}</span>,
      },
      {
        id: 'state',
        title: t('work.state'),
        value: row => row.state && t(`appointmentState.${row.state}`),
        show: row => row.state && <Badge tone={toneOf(row.state)}>{t(`appointmentState.${row.state}`)}</Badge>,
      },
    ],
    [t, format],
  );
  return (
    <WorkList
      label={t('work.appointments')}
      list={useWholeList(question, { from })}
      columns={columns}
      wordsOf={wordsOf}
      actions={<CalendarButton />}
    />
  );
};
