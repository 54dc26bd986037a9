import { teams } from '@wijkgraph/sandbox/reference';
import type { Row } from '../world.ts';
import { directory, organisationOf, teamOf, workerOf } from './directory.ts';
import { order, type Resolvers } from './node.ts';

/** What is owned by teams. */
export const ofTeams = (): Resolvers => ({
  'Query.teams': () => teams.map(teamRow => directory(teamRow)).toSorted((one, other) => order('name')(one?.row as Row, other?.row as Row)),
  'Query.team': (_, { id }) => teamOf(id),
  'Query.worker': (_, { id }) => workerOf(id),
  'Worker.employer': ({ employerId }) => organisationOf(employerId),
  'Worker.team': ({ teamId }) => teamOf(teamId),
  'Provision.organisation': ({ organisationId }) => organisationOf(organisationId),
});
