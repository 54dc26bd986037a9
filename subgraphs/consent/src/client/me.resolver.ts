import { everybody, GuardedQuery, type RequestContext } from '@wijkgraph/kit';
import { categoriesOf, NOTHING, purposesOf } from '@wijkgraph/schema';
import { Ctx, Resolver } from 'type-graphql';
import { capacityOf } from '../decision/asker.ts';
import { granteeById } from '../party/party.loaders.ts';
import { Party } from '../party/party.stubs.ts';
import { clientById } from './client.loaders.ts';
import { Me } from './me.type.ts';

@Resolver(() => Me)
export class MeResolver {
  @GuardedQuery(() => Me, {
    scopes: [],
    roles: everybody,
    nullable: true,
    description: 'Who you are here, and the most that you can be given.',
  })
  async me(@Ctx() context: RequestContext): Promise<Me> {
    const { caller } = context;
    const [registration, grantee] = await Promise.all([context.load(clientById, caller.client), context.load(granteeById, caller.party)]);
    return {
      party: Party.withId(caller.party),
      client: caller.client,
      roles: caller.roles,
      scopes: caller.scopes,
      purposes: purposesOf(registration?.purposeMask ?? 0),
      purpose: caller.purpose,
      ceiling: categoriesOf((grantee?.ceiling ?? NOTHING) & capacityOf(caller).ceiling),
    };
  }
}
