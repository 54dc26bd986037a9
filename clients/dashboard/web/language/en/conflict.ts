import type { Texts } from '../nl/nl.ts';

export const conflict: Texts['conflict'] = {
  title: 'Somebody else changed this too',
  text: 'Choose what it is to say. What you chose or typed stays here until you choose.',
  theirs: 'It says now',
  mine: 'Yours',
  takeTheirs: 'Take what it says now',
  keepMine: 'Record my choice',
};
