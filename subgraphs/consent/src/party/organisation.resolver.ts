import { NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { categoriesOf, DataCategory } from '@wijkgraph/schema';
import { Ctx, Resolver, Root } from 'type-graphql';
import { granteeById } from './party.loaders.ts';
import { Organisation } from './party.stubs.ts';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @NotPersonalFieldResolver(() => [DataCategory], { description: 'The most that consent can ever open to this organisation.' })
  async categoryCeiling(@Root() { id }: Organisation, @Ctx() context: RequestContext): Promise<readonly DataCategory[]> {
    return categoriesOf((await context.load(granteeById, id))?.ceiling ?? 0);
  }
}
