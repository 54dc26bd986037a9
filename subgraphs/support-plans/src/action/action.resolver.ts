import { byLifeDomain, PersonalFieldResolver } from '@wijkgraph/kit';
import { Resolver, Root } from 'type-graphql';
import { Provision } from '../provision/provision.stub.ts';
import { Action } from './action.entity.ts';

@Resolver(() => Action)
export class ActionResolver {
  @PersonalFieldResolver(byLifeDomain, () => Provision, { description: 'The provision that is used for it.' })
  provision(@Root() { provisionId }: Action): Provision | null {
    return provisionId === null ? null : Provision.withId(provisionId);
  }
}
