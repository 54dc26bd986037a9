import { registerEnumType } from 'type-graphql';

/** How an appointment is held. */
export const AppointmentKind = { HOME_VISIT: 'HOME_VISIT', AT_LOCATION: 'AT_LOCATION', PHONE: 'PHONE', VIDEO: 'VIDEO' } as const;
export type AppointmentKind = keyof typeof AppointmentKind;
registerEnumType(AppointmentKind, {
  name: 'AppointmentKind',
  description: 'How an appointment is held.',
  valuesConfig: {
    HOME_VISIT: { description: 'At the home of the resident (huisbezoek).' },
    AT_LOCATION: { description: 'At a location of the team, a school or a community centre.' },
  },
});

export const AppointmentState = { PLANNED: 'PLANNED', HELD: 'HELD', MISSED: 'MISSED', CANCELLED: 'CANCELLED' } as const;
export type AppointmentState = keyof typeof AppointmentState;
registerEnumType(AppointmentState, {
  name: 'AppointmentState',
  description: 'What came of an appointment.',
  valuesConfig: { MISSED: { description: 'The resident was not there.' } },
});

/** What may follow; what is not here is a wrong step. */
const arrows: Readonly<Record<AppointmentState, readonly AppointmentState[]>> = {
  PLANNED: ['HELD', 'MISSED', 'CANCELLED'],
  HELD: [],
  MISSED: [],
  CANCELLED: [],
};

/** Whether an appointment may go from one state to another. */
export const mayBecome = (from: AppointmentState, to: AppointmentState): boolean => arrows[from].includes(to);

/** What can only be said of an appointment that has begun. */
export const tellsThatItBegan = (state: AppointmentState): boolean => state === 'HELD' || state === 'MISSED';
