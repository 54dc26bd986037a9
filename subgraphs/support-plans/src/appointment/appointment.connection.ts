import { connectionOf } from '@wijkgraph/kit';
import { Appointment } from './appointment.entity.ts';

export const { Edge: AppointmentEdge, Connection: AppointmentConnection } = connectionOf(() => Appointment, 'Appointment');
