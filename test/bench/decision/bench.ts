import { consent, migrations } from '@wijkgraph/consent';
import { migrate } from '@wijkgraph/kit';
import type { Databases } from '@wijkgraph/sandbox';
import { Client } from 'pg';
import { median } from '../table.ts';
import { type FilledPoint, filledPoint, TOGETHER } from './decide.ts';
import { fill } from './fill.ts';

const FEW = 10_000;
const MANY = 1_000_000;
/** Decisions of one round with each. */
const EACH = 100;
/** And before anything is measured: until what decisions read is in memory, as it is where a municipality works all day. */
const WARM_UP = 500;

const filled = async (databases: Databases, lines: number): Promise<FilledPoint> => {
  const prefix = `lines_${lines}_`;
  await databases.createDatabases(prefix);
  const [databaseUrl, ownerUrl] = [databases.urlFor('consent', prefix), databases.ownerUrlFor('consent', prefix)];
  await migrate({ definition: consent, migrations, migrationUrl: ownerUrl, databaseUrl });
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return filledPoint(databaseUrl, lines, await fill(owner, lines));
  } finally {
    await owner.end();
  }
};

const roundOf = async (point: FilledPoint, decisions = EACH): Promise<number> => {
  const times: number[] = [];
  for (let done = 0; done < decisions; done++) times.push(await point.time());
  return median(times);
};

/**
 * What a decision of {@link TOGETHER} residents and all categories costs with few and with many lines of consent, one decision after
 * the other: in each round both have their turn, and the ratio is taken within the round. As lines in Markdown.
 */
export const benchDecision = async (databases: Databases, rounds: number, say: (line: string) => void): Promise<string> => {
  const points: FilledPoint[] = [];
  for (const lines of [FEW, MANY]) {
    const began = performance.now();
    points.push(await filled(databases, lines));
    say(`${lines} lines of consent, written in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  }
  const [few, many] = points as [FilledPoint, FilledPoint];
  try {
    for (const point of points) await roundOf(point, WARM_UP);
    const measured: { readonly few: number; readonly many: number }[] = [];
    for (let round = 0; round < rounds; round++) measured.push({ few: await roundOf(few), many: await roundOf(many) });
    const ratio = median(measured.map(round => round.many / round.few));
    const [ofFew, ofMany] = [median(measured.map(round => round.few)), median(measured.map(round => round.many))];
    return `- A decision of ${TOGETHER} residents x 18 categories takes ${ofFew.toFixed(1)} ms with ${FEW} lines of consent, ${ofMany.toFixed(1)} ms with ${MANY}: ${ratio.toFixed(2)} times as much (the aim: at most 1.5).\n`;
  } finally {
    await Promise.all(points.map(point => point.close()));
  }
};
