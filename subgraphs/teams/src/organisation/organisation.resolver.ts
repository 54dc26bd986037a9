import { After, type Connection, connectionOf, First, GuardedQuery, NotPersonalArg, type RequestContext } from '@wijkgraph/kit';
import { Ctx, ID, Resolver } from 'type-graphql';
import { Organisation } from './organisation.entity.ts';
import { findOrganisations, organisationOf } from './organisation.service.ts';

export const { Edge: OrganisationEdge, Connection: OrganisationConnection } = connectionOf(() => Organisation, 'Organisation');

@Resolver(() => Organisation)
export class OrganisationResolver {
  @GuardedQuery(() => Organisation, { scopes: ['directory:read'], nullable: true, description: 'One organisation.' })
  organisation(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return organisationOf(id, context);
  }

  @GuardedQuery(() => OrganisationConnection, {
    scopes: ['directory:read'],
    description: 'The municipality and the organisations that work with the teams, in the order of their names.',
  })
  organisations(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Organisation>> {
    return findOrganisations({ first, after }, context);
  }
}
