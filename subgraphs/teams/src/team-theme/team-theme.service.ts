import { randomUUID } from 'node:crypto';
import { field, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { addLine, type DatedLines, endLine } from '../dated/dated-line.service.ts';
import { assignmentsOfTeam } from '../district/district.loaders.ts';
import { assignedOn } from '../district/district.service.ts';
import { requireOwnTeam } from '../party/own-team.ts';
import { inOrder } from '../period.ts';
import { teamById } from '../team/team.loaders.ts';
import { TeamTheme, Theme } from './team-theme.entity.ts';
import type { AddThemeInput, EndThemeInput } from './team-theme.inputs.ts';
import { themeById } from './team-theme.loaders.ts';

const themeInput = z
  .object({
    teamId: field.partyId('teamId'),
    theme: z.enum(Theme),
    districtCode: z.string().nullish(),
    from: field.date('from'),
    to: field.date('to').nullish(),
  })
  .refine(inOrder, 'to is not before from.');

const lines: DatedLines<TeamTheme> = {
  entity: TeamTheme,
  byId: themeById,
  valuesOf: ({ teamId, theme, districtCode, from, to }) => ({ teamId, theme, districtCode, from, to }),
  firstDay: ({ from }) => from,
  endOn: (theme, lastDay) => void (theme.to = lastDay),
  overlap: 'The team has this theme there already in some of that time.',
};

/** Gives the own team a theme, in all its wijken or in one, from a day on. */
export const addTheme = async (input: AddThemeInput, context: RequestContext): Promise<TeamTheme> => {
  const { districtCode = null, to, ...given } = readInput(themeInput, input);
  if (!(await context.load(teamById, given.teamId))) throw notFound();
  requireOwnTeam(given.teamId, context);
  const assigned = assignedOn(given.from, await context.load(assignmentsOfTeam, given.teamId));
  if (districtCode !== null && !assigned.some(assignment => assignment.districtCode === districtCode))
    throw refuse('BAD_USER_INPUT', 'The team does not work for that wijk on that day.');
  return addLine(lines, Object.assign(new TeamTheme(), { id: randomUUID(), ...given, districtCode, to: to ?? null }), context);
};

/** Ends it on a day. */
export const endTheme = (input: EndThemeInput, context: RequestContext): Promise<TeamTheme> =>
  endLine(lines, input, ({ teamId }) => requireOwnTeam(teamId, context), context);
