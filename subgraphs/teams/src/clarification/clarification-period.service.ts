import { randomUUID } from 'node:crypto';
import { field, notFound, readInput, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { addLine, type DatedLines, endLine } from '../dated/dated-line.service.ts';
import { requireOwnTeam } from '../party/own-team.ts';
import { inOrder } from '../period.ts';
import { teamById } from '../team/team.loaders.ts';
import { ClarificationPeriod } from './clarification-period.entity.ts';
import type { SwitchOffClarificationInput, SwitchOnClarificationInput } from './clarification-period.inputs.ts';
import { clarificationById } from './clarification-period.loaders.ts';

const onInput = z
  .object({ teamId: field.partyId('teamId'), from: field.date('from'), to: field.date('to').nullish() })
  .refine(inOrder, 'to is not before from.');
const lines: DatedLines<ClarificationPeriod> = {
  entity: ClarificationPeriod,
  byId: clarificationById,
  valuesOf: ({ teamId, from, to }) => ({ teamId, from, to }),
  firstDay: ({ from }) => from,
  endOn: (period, lastDay) => void (period.to = lastDay),
  overlap: 'The team clarifies with an advised weight already in some of that time.',
};

/** Switches clarifying with an advised weight on for a team, from a day on: a day that has passed changes nothing about what was done before. */
export const switchOnClarification = async (input: SwitchOnClarificationInput, context: RequestContext): Promise<ClarificationPeriod> => {
  const { teamId, from, to } = readInput(onInput, input);
  if (!(await context.load(teamById, teamId))) throw notFound();
  requireOwnTeam(teamId, context);
  return addLine(lines, Object.assign(new ClarificationPeriod(), { id: randomUUID(), teamId, from, to: to ?? null }), context);
};

/** Ends such a period on a day. It stays on record. */
export const switchOffClarification = (input: SwitchOffClarificationInput, context: RequestContext): Promise<ClarificationPeriod> =>
  endLine(lines, input, ({ teamId }) => requireOwnTeam(teamId, context), context);
