import { Population } from './2026-11-26-population.ts';
import { First } from './2026-11-22-first.ts';
import { WholeDirectory } from './2026-11-22-whole-directory.ts';
import { Clarification } from './2026-11-26-clarification.ts';
import { DatedLines } from './2026-11-26-dated-lines.ts';
import { PopulationOfWijken } from './2026-11-26-population-of-wijken.ts';
import { JoiningAndLeaving } from './2026-11-26-joining-and-leaving.ts';

/** In the order in which they are carried out. */
export const migrations = [First, WholeDirectory, Clarification, Population, JoiningAndLeaving, DatedLines, PopulationOfWijken];
