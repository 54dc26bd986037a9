import { randomUUID } from 'node:crypto';
import { DriverException } from '@mikro-orm/postgresql';
import { field, forEdit, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { recordChange } from '../change/record-change.ts';
import { requireOwnTeam } from '../party/own-team.ts';
import { inOrder } from '../period.ts';
import { teamById } from '../team/team.loaders.ts';
import { ClarificationPeriod } from './clarification-period.entity.ts';
import type { SwitchOffClarificationInput, SwitchOnClarificationInput } from './clarification-period.inputs.ts';
import { clarificationById } from './clarification-period.loaders.ts';

/** SQLSTATE of an exclusion constraint: two periods of one team overlap. */
const OVERLAPS = '23P01';

const onInput = z
  .object({ teamId: field.partyId('teamId'), from: field.date('from'), to: field.date('to').nullish() })
  .refine(inOrder, 'to is not before from.');
const offInput = field.edit.extend({ to: field.date('to') });

const valuesOf = ({ teamId, from, to }: ClarificationPeriod) => ({ teamId, from, to });

const refuseOverlap = (reason: unknown): never => {
  if (reason instanceof DriverException && reason.code === OVERLAPS)
    throw refuse('INVALID_STATE', 'The team clarifies with an advised weight already in some of that time.');
  throw reason;
};

/** Switches clarifying with an advised weight on for a team, from a day on: a day that has passed changes nothing about what was done before. */
export const switchOnClarification = async (input: SwitchOnClarificationInput, context: RequestContext): Promise<ClarificationPeriod> => {
  const { teamId, from, to } = readInput(onInput, input);
  if (!(await context.load(teamById, teamId))) throw notFound();
  requireOwnTeam(teamId, context);
  return context.em
    .transactional(async em => {
      const period = Object.assign(new ClarificationPeriod(), { id: randomUUID(), teamId, from, to: to ?? null });
      em.persist(period);
      recordChange(em, period.id, { became: valuesOf(period) }, context);
      return period;
    })
    .catch(refuseOverlap);
};

/** Ends such a period on a day. It stays on record. */
export const switchOffClarification = async (input: SwitchOffClarificationInput, context: RequestContext): Promise<ClarificationPeriod> => {
  const { to, ...edit } = readInput(offInput, input);
  const known = await context.load(clarificationById, edit.id);
  if (!known) throw notFound();
  requireOwnTeam(known.teamId, context);
  return context.em
    .transactional(async em => {
      const period = await forEdit(em, ClarificationPeriod, edit);
      if (to < period.from) throw refuse('BAD_USER_INPUT', 'It ends on the day it began at the earliest.');
      const was = valuesOf(period);
      period.to = to;
      recordChange(em, edit.id, { was, became: valuesOf(period) }, context);
      return period;
    })
    .catch(refuseOverlap);
};
