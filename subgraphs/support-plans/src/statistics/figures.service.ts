import { monthsOf, PERIOD_OF_FIGURES, refuse } from '@wijkgraph/kit';
import { Figures } from './figures.type.ts';

interface Wanted {
  readonly period: string;
  readonly team?: string | null;
  readonly district?: string | null;
}

/** Ids and codes as they are written: nothing that could be taken for another key. */
const NAME = /^[\w-]{1,64}$/;

/** The figures of one period and place. BAD_USER_INPUT. */
export const figuresFor = ({ period, team, district }: Wanted): Figures => {
  if (!PERIOD_OF_FIGURES.test(period))
    throw refuse('BAD_USER_INPUT', 'Say the period as a month (2026-03), a quarter (2026-Q1) or a year (2026).');
  if (team && district)
    throw refuse('BAD_USER_INPUT', 'Ask for a team or for a wijk: a team works for several wijken, and is asked by people of others.');
  for (const name of [team, district]) if (name && !NAME.test(name)) throw refuse('BAD_USER_INPUT', 'There is no such team or wijk.');
  return Figures.of({ period, place: { ...(team && { team }), ...(district && { district }) } });
};

/** The twelve months of a year. BAD_USER_INPUT. */
export const figuresByMonth = ({ period, ...place }: Wanted): readonly Figures[] => {
  if (!/^20\d\d$/.test(period)) throw refuse('BAD_USER_INPUT', 'Say the year, such as 2026.');
  return monthsOf(Number(period)).map(month => figuresFor({ period: month, ...place }));
};
