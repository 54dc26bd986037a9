import type { Texts } from '../nl/nl.ts';

export const conflict: Texts['conflict'] = {
  title: 'Somebody else changed this too',
  text: 'Choose what it is to say. What you typed stays here until you choose.',
  theirs: 'It says now',
  mine: 'You typed',
  takeTheirs: 'Take what it says now',
  keepMine: 'Record my text',
};
