import type { Texts } from '../nl/nl.ts';

export const session: Texts['session'] = {
  warning: 'You will be signed out shortly',
  warningText: '{{seconds}} seconds left. What you typed is kept.',
  stay: 'Stay signed in',
  ended: 'You were signed out',
  endedText: 'Nothing happened for a while, or you signed out elsewhere. What you typed was kept, and is back when you sign in.',
  again: 'Sign in again',
};
