import {
  After,
  type Connection,
  connectionOf,
  First,
  GuardedMutation,
  GuardedQuery,
  LifeDomain,
  NotPersonalArg,
  NotPersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { DirectoryChange } from '../change/directory-change.entity.ts';
import { changesOf } from '../change/directory-change.loaders.ts';
import { District } from '../district/district.entity.ts';
import { districtByCode } from '../district/district.loaders.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { Provision } from './provision.entity.ts';
import { Law, ProvisionKind } from './provision.enums.ts';
import { SetCapacityStatusInput } from './provision.inputs.ts';
import { findProvisions, setCapacityStatus } from './provision.service.ts';

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
    @NotPersonalArg('kind', () => ProvisionKind, { nullable: true, description: 'Only help of this weight.' }) kind: ProvisionKind | null,
    @NotPersonalArg('law', () => Law, { nullable: true, description: 'Only what is offered under this law.' }) law: Law | null,
    @NotPersonalArg('districtCode', () => ID, { nullable: true, description: 'Only what is offered in this wijk: a CBS code.' })
    districtCode: string | null,
    @NotPersonalArg('canTakeSomeone', () => Boolean, {
      nullable: true,
      description: 'true: only where somebody can begin (AVAILABLE); false: only where nobody can, or the organisation has not said.',
    })
    canTakeSomeone: boolean | null,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Provision>> {
    return findProvisions({ lifeDomain, kind, law, districtCode, canTakeSomeone }, { first, after }, context);
  }

  @GuardedMutation(() => Provision, {
    scopes: ['directory:write'],
    roles: ['PARTNER'],
    description: 'Says whether there is room: by the organisation that offers it, and nobody else. NOT_FOUND, FORBIDDEN, CONFLICT.',
  })
  setCapacityStatus(
    @NotPersonalArg('input', () => SetCapacityStatusInput) input: SetCapacityStatusInput,
    @Ctx() context: RequestContext,
  ): Promise<Provision> {
    return setCapacityStatus(input, context);
  }

  @NotPersonalFieldResolver(() => Organisation, { nullable: true, description: 'Who offers it.' })
  organisation(@Root() { organisationId }: Provision, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return context.load(organisationById, organisationId);
  }

  @NotPersonalFieldResolver(() => [District], { nullable: true, description: 'Where it is offered; null for the whole municipality.' })
  async districts(@Root() { districtCodes }: Provision, @Ctx() context: RequestContext): Promise<readonly District[] | null> {
    if (districtCodes === null) return null;
    const found = await Promise.all(districtCodes.map(code => context.load(districtByCode, code)));
    return found.filter(district => district !== null);
  }

  @NotPersonalFieldResolver(() => [DirectoryChange], { description: 'Who said whether there is room and when, the earliest first.' })
  changes(@Root() { id }: Provision, @Ctx() context: RequestContext): Promise<readonly DirectoryChange[]> {
    return context.load(changesOf, id);
  }
}
