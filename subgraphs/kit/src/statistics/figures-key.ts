import type { Asked } from './measure.ts';
import { PERIOD_OF_FIGURES } from './year.ts';

/** The key of the figures of a period and place: it says which, and nothing else, so that every subgraph can read it. */
export const keyOfFigures = ({ period, place: { team, district } }: Asked): string =>
  [period, ...(team !== undefined ? ['team', team] : district !== undefined ? ['district', district] : ['all'])].join('/');

/** What a key stands for; null for what is no key of ours. */
export const askedBy = (key: string): Asked | null => {
  const [period = '', of, name] = key.split('/');
  if (!PERIOD_OF_FIGURES.test(period)) return null;
  if (of === 'all' && name === undefined) return { period, place: {} };
  return (of === 'team' || of === 'district') && name ? { period, place: { [of]: name } } : null;
};
