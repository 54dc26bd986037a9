import { randomUUID } from 'node:crypto';
import { DriverException } from '@mikro-orm/postgresql';
import { field, forEdit, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { recordChange } from '../change/record-change.ts';
import { inOrder } from '../period.ts';
import { teamById } from '../team/team.loaders.ts';
import type { AssignDistrictInput, EndAssignmentInput } from './assignment.inputs.ts';
import { TeamDistrict } from './district.entity.ts';
import { assignmentById, districtByCode } from './district.loaders.ts';

/** SQLSTATE of an exclusion constraint: two periods of one team in one wijk overlap. */
const OVERLAPS = '23P01';

const assignmentInput = z
  .object({ teamId: z.string(), districtCode: z.string(), from: field.date('from'), to: field.date('to').nullish() })
  .refine(inOrder, 'to is not before from.');

const valuesOf = ({ teamId, districtCode, from, to }: TeamDistrict) => ({ teamId, districtCode, from, to });

const refuseOverlap = (reason: unknown): never => {
  if (reason instanceof DriverException && reason.code === OVERLAPS)
    throw refuse('INVALID_STATE', 'The team works for this wijk already in some of that time.');
  throw reason;
};

/** Gives a wijk to a team from a day on. What was before stays on record, so nothing has to be taken away for it. */
export const assignDistrict = async (input: AssignDistrictInput, context: RequestContext): Promise<TeamDistrict> => {
  const { teamId, districtCode, from, to } = readInput(assignmentInput, input);
  const [team, district] = await Promise.all([context.load(teamById, teamId), context.load(districtByCode, districtCode)]);
  if (!team || !district) throw notFound();
  return context.em
    .transactional(async em => {
      const assignment = Object.assign(new TeamDistrict(), { id: randomUUID(), teamId, districtCode, from, to: to ?? null });
      em.persist(assignment);
      recordChange(em, assignment.id, { became: valuesOf(assignment) }, context);
      return assignment;
    })
    .catch(refuseOverlap);
};

const endInput = field.edit.extend({ to: field.date('to') });

/** Ends an assignment on a day. It stays on record. */
export const endAssignment = async (input: EndAssignmentInput, context: RequestContext): Promise<TeamDistrict> => {
  const { to, ...edit } = readInput(endInput, input);
  if (!(await context.load(assignmentById, edit.id))) throw notFound();
  return context.em
    .transactional(async em => {
      const assignment = await forEdit(em, TeamDistrict, edit);
      if (to < assignment.from) throw refuse('BAD_USER_INPUT', 'It ends on the day it began at the earliest.');
      const was = valuesOf(assignment);
      assignment.to = to;
      recordChange(em, edit.id, { was, became: valuesOf(assignment) }, context);
      return assignment;
    })
    .catch(refuseOverlap);
};
