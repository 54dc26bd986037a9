import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { field, forEdit, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { recordChange } from '../change/record-change.ts';
import { inOrder } from '../period.ts';
import { requireOwnTeam } from '../party/own-team.ts';
import { teamById } from '../team/team.loaders.ts';
import { CapacityLine } from './capacity-line.entity.ts';
import type { SetCapacityInput } from './capacity-line.inputs.ts';
import { capacityLineById } from './capacity-line.loaders.ts';

const LONGEST_SOURCE = 500;
const MOST_FTE = 9_999.99;
const MOST_EURO = 2_147_483_647;

const inHundredths = (fte: number): boolean => Math.abs(fte * 100 - Math.round(fte * 100)) < 1e-6;

const capacityInput = z
  .object({
    id: field.id('id').nullish(),
    expectedVersion: z.int().nullish(),
    teamId: field.partyId('teamId').nullish(),
    fte: z
      .number()
      .min(0, 'fte is 0 or more.')
      .max(MOST_FTE, `fte is at most ${MOST_FTE}.`)
      .refine(inHundredths, 'fte has at most two decimals.')
      .nullish(),
    amount: z.int().min(0, 'amount is 0 euro or more.').max(MOST_EURO).nullish(),
    from: field.date('from'),
    to: field.date('to').nullish(),
    source: field.text('the source', LONGEST_SOURCE),
  })
  .refine(({ fte, amount }) => typeof fte === 'number' || typeof amount === 'number', 'Give fte, amount or both: a line holds something.')
  .refine(inOrder, 'to is not before from.')
  .refine(
    ({ id, expectedVersion }) => (id == null) === (expectedVersion == null),
    'To change a line, give its id and the version that was read.',
  );

type Given = z.output<typeof capacityInput>;

const valuesOf = ({ fte, amount, from, to, source }: CapacityLine) => ({ fte, amount, from, to, source });

const lineFor = async (em: EntityManager, { id, expectedVersion, teamId }: Given): Promise<CapacityLine> =>
  id && expectedVersion
    ? forEdit(em, CapacityLine, { id, expectedVersion })
    : Object.assign(new CapacityLine(), { id: randomUUID(), teamId: teamId ?? null });

/** Whose line it is: that of an existing one stays as it is. */
const teamOf = async ({ id, teamId }: Given, context: RequestContext): Promise<string | null> => {
  if (!id) {
    if (teamId && !(await context.load(teamById, teamId))) throw notFound();
    return teamId ?? null;
  }
  const known = await context.load(capacityLineById, id);
  if (!known) throw notFound();
  if (teamId && teamId !== known.teamId)
    throw refuse('BAD_USER_INPUT', 'A line stays with its team: end it, and set one for the other team.');
  return known.teamId;
};

/** Sets a line of capacity: a new one, or another content of one that there is. */
export const setCapacity = async (input: SetCapacityInput, context: RequestContext): Promise<CapacityLine> => {
  const given = readInput(capacityInput, input);
  requireOwnTeam(await teamOf(given, context), context);
  const { fte, amount, from, to, source } = given;
  return context.em.transactional(async em => {
    const line = await lineFor(em, given);
    const was = given.id ? valuesOf(line) : undefined;
    em.persist(Object.assign(line, { fte: fte ?? null, amount: amount ?? null, from, to: to ?? null, source }));
    recordChange(em, line.id, { ...(was && { was }), became: valuesOf(line) }, context);
    return line;
  });
};
