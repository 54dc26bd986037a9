import type { Texts } from '../nl/nl.ts';

export const withheld: Texts['withheld'] = { text: 'Not visible: no consent', none: 'Not known', nobody: 'Nobody' };
