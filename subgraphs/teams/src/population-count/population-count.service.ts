import { randomUUID } from 'node:crypto';
import { type EntityManager, LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { field, notFound, readInput, refuse, type RequestContext, stale } from '@wijkgraph/kit';
import { z } from 'zod';
import { recordChange } from '../change/record-change.ts';
import { momentOf } from '../clock.ts';
import { districtByCode } from '../district/district.loaders.ts';
import { PopulationCount } from './population-count.entity.ts';
import type { RecordPopulationInput } from './population-count.inputs.ts';

const MOST = 100_000_000;

const countInput = z
  .object({
    on: field.date('on'),
    districtCode: z.string().nullish(),
    inhabitants: z.int().min(0, 'inhabitants is 0 or more.').max(MOST, `inhabitants is at most ${MOST}.`),
    under20: z.int().min(0, 'under20 is 0 or more.').nullish(),
    source: field.text('the source', 500),
    expectedVersion: z.int().nullish(),
  })
  .refine(({ inhabitants, under20 }) => (under20 ?? 0) <= inhabitants, 'under20 is a part of inhabitants.');

const valuesOf = ({ on, districtCode, inhabitants, under20, source }: PopulationCount) => ({
  on,
  districtCode,
  inhabitants,
  under20,
  source,
});

const existing = async (
  em: EntityManager,
  { on, districtCode = null, expectedVersion }: z.output<typeof countInput>,
): Promise<PopulationCount | null> => {
  const found = await em.findOne(PopulationCount, { on, districtCode }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found && expectedVersion) throw refuse('CONFLICT');
  if (found && found.version !== expectedVersion) throw stale(found.version);
  return found;
};

/** Writes down how many people were counted: of a day and a place of which nothing was written yet, or instead of what was. */
export const recordPopulation = async (input: RecordPopulationInput, context: RequestContext): Promise<PopulationCount> => {
  const given = readInput(countInput, input);
  const { on, districtCode = null, inhabitants, under20 = null, source } = given;
  if (on > momentOf(context).date) throw refuse('BAD_USER_INPUT', 'on is a day to come: nobody was counted yet.');
  if (districtCode !== null && !(await context.load(districtByCode, districtCode))) throw notFound();
  try {
    return await context.em.transactional(async em => {
      const found = await existing(em, given);
      const was = found && valuesOf(found);
      const place = { id: randomUUID(), on, districtCode };
      const count = Object.assign(found ?? Object.assign(new PopulationCount(), place), { inhabitants, under20, source });
      em.persist(count);
      recordChange(em, count.id, { ...(was && { was }), became: valuesOf(count) }, context);
      return count;
    });
  } catch (reason) {
    if (reason instanceof UniqueConstraintViolationException) throw refuse('CONFLICT');
    throw reason;
  }
};
