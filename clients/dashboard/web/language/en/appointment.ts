import type { Texts } from '../nl/nl.ts';

export const appointment: Texts['appointment'] = {
  plan: 'Make an appointment',
  planned: 'The appointment was made.',
  move: 'Move',
  moved: 'The appointment was moved.',
  ended: 'The appointment was brought up to date.',
  none: 'There are no appointments.',
  day: 'Day',
  from: 'From',
  until: 'Until',
  whenFault: 'Choose a day, and an end after the beginning.',
  place: 'Where',
  placeHint: 'No address of the resident',
  calendar: 'To my calendar (.ics)',
};
