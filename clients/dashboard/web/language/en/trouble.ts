import type { Texts } from '../nl/nl.ts';

export const trouble: Texts['trouble'] = {
  UNREACHABLE: 'The server does not answer. What you typed stays; try again in a moment.',
  UNCERTAIN:
    'It is not certain that this was recorded: there was no answer. Look whether it is there before you try again. What you typed stays.',
  DECISION_UNAVAILABLE: 'Nobody can check now what you may see. Personal data stays closed meanwhile.',
  CONFLICT: 'Somebody else changed this meanwhile.',
  FORBIDDEN: 'Your role may not do this.',
  NOT_FOUND: 'This does not exist, or you cannot see it.',
  INVALID_STATE: 'This is not possible now.',
  BAD_USER_INPUT: 'Something that you filled in is not right.',
  PART: 'A part of the data cannot be had now. The rest is here.',
  lost: 'Cannot be had now',
  reasonGiven: 'What the system says:',
};
