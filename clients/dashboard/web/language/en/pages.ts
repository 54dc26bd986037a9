import type { Texts } from '../nl/nl.ts';

export const pages: Texts['pages'] = {
  work: 'Work queue',
  residents: 'Residents',
  frontDoor: 'Front door',
  accessLog: 'Access log',
  overrides: 'Overrides',
  seal: 'Seal',
  figures: 'Figures',
  team: 'Teams',
};
