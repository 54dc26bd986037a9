import type { RequestContext } from '@wijkgraph/kit';
import { momentOf } from '../clock.ts';
import { includes, type Period } from '../period.ts';
import type { Team } from '../team/team.entity.ts';
import { teamById } from '../team/team.loaders.ts';
import { District } from './district.entity.ts';
import { assignmentsOfDistrict, assignmentsOfTeam, districtByCode } from './district.loaders.ts';

/** One wijk by its CBS code. */
export const districtOf = (code: string, context: RequestContext): Promise<District | null> => context.load(districtByCode, code);

/** All wijken, in the order of their codes. */
export const allDistricts = ({ em }: RequestContext): Promise<District[]> => em.find(District, {}, { orderBy: { code: 'asc' } });

/** Those assignments that are in force on a day. */
export const assignedOn = <Assignment extends Period>(date: string, assignments: readonly Assignment[]): readonly Assignment[] =>
  assignments.filter(assignment => includes(assignment, date));

const present = <Row>(row: Row | null): row is Row => row !== null;

/** The wijken that a team works for today. */
export const districtsOf = async (team: Team, context: RequestContext): Promise<readonly District[]> => {
  const today = assignedOn(momentOf(context).date, await context.load(assignmentsOfTeam, team.id));
  return (await Promise.all(today.map(({ districtCode }) => context.load(districtByCode, districtCode)))).filter(present);
};

/** The teams that work for a wijk today. None is a gap, and is shown as one. */
export const teamsOf = async (district: District, context: RequestContext): Promise<readonly Team[]> => {
  const today = assignedOn(momentOf(context).date, await context.load(assignmentsOfDistrict, district.code));
  return (await Promise.all(today.map(({ teamId }) => context.load(teamById, teamId)))).filter(present);
};
