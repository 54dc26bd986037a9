import {
  After,
  type Connection,
  connectionOf,
  First,
  GuardedQuery,
  LifeDomain,
  NotPersonalArg,
  NotPersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Organisation } from '../organisation/organisation.entity.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { Provision } from './provision.entity.ts';
import { Law } from './provision.enums.ts';
import { findProvisions } from './provision.service.ts';

export const { Edge: ProvisionEdge, Connection: ProvisionConnection } = connectionOf(() => Provision, 'Provision');

@Resolver(() => Provision)
export class ProvisionResolver {
  @GuardedQuery(() => ProvisionConnection, {
    scopes: ['directory:read'],
    description: 'The catalogue of provisions, in the order of their names.',
  })
  provisions(
    @NotPersonalArg('lifeDomain', () => LifeDomain, { nullable: true, description: 'Only what helps on this life domain.' })
    lifeDomain: LifeDomain | null,
    @NotPersonalArg('law', () => Law, { nullable: true, description: 'Only what is offered under this law.' }) law: Law | null,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Provision>> {
    return findProvisions({ lifeDomain, law }, { first, after }, context);
  }

  @NotPersonalFieldResolver(() => Organisation, { nullable: true, description: 'Who offers it.' })
  organisation(@Root() { organisationId }: Provision, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return context.load(organisationById, organisationId);
  }
}
