import { oneBy, pagesBy } from '@wijkgraph/kit';
import { aboutPermitted } from '../permitted/permitted-residents.ts';
import { Appointment } from './appointment.entity.ts';

export const appointmentById = oneBy(Appointment, 'id');

export const appointmentsOfResident = pagesBy({
  name: 'Resident.appointments',
  entity: Appointment,
  parent: 'residentId',
  sort: 'startsAt',
});

export const appointmentsOfWorker = pagesBy({
  name: 'Worker.appointments',
  entity: Appointment,
  parent: 'workerId',
  sort: 'startsAt',
  sieve: aboutPermitted('CONTACT_LOG'),
});
