import { randomUUID } from 'node:crypto';
import { field, notFound, readInput, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { addLine, type DatedLines, endLine } from '../dated/dated-line.service.ts';
import { inOrder } from '../period.ts';
import { teamById } from '../team/team.loaders.ts';
import type { AssignDistrictInput, EndAssignmentInput } from './assignment.inputs.ts';
import { TeamDistrict } from './district.entity.ts';
import { assignmentById, districtByCode } from './district.loaders.ts';

const assignmentInput = z
  .object({ teamId: z.string(), districtCode: z.string(), from: field.date('from'), to: field.date('to').nullish() })
  .refine(inOrder, 'to is not before from.');

const lines: DatedLines<TeamDistrict> = {
  entity: TeamDistrict,
  byId: assignmentById,
  valuesOf: ({ teamId, districtCode, from, to }) => ({ teamId, districtCode, from, to }),
  firstDay: ({ from }) => from,
  endOn: (assignment, lastDay) => void (assignment.to = lastDay),
  overlap: 'The team works for this wijk already in some of that time.',
};

/** Gives a wijk to a team from a day on. What was before stays on record, so nothing has to be taken away for it. */
export const assignDistrict = async (input: AssignDistrictInput, context: RequestContext): Promise<TeamDistrict> => {
  const { teamId, districtCode, from, to } = readInput(assignmentInput, input);
  const [team, district] = await Promise.all([context.load(teamById, teamId), context.load(districtByCode, districtCode)]);
  if (!team || !district) throw notFound();
  return addLine(lines, Object.assign(new TeamDistrict(), { id: randomUUID(), teamId, districtCode, from, to: to ?? null }), context);
};

/** Ends an assignment on a day. It stays on record. */
export const endAssignment = (input: EndAssignmentInput, context: RequestContext): Promise<TeamDistrict> =>
  endLine(lines, input, () => undefined, context);
