import { GuardedQuery, NotPersonalArg, type RequestContext } from '@wijkgraph/kit';
import { DataCategory, Purpose } from '@wijkgraph/schema';
import { Ctx, GraphQLISODateTime, ID, Resolver } from 'type-graphql';
import { AccessExplanation } from './access-explanation.ts';
import { explain } from './explain.service.ts';

@Resolver(() => AccessExplanation)
export class ExplainResolver {
  @GuardedQuery(() => AccessExplanation, {
    scopes: ['access-log:read'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description: "Why a party can see a category of a resident's data for a purpose, or cannot: now, or at any moment gone by.",
  })
  whyAccess(
    @NotPersonalArg('residentId', () => ID) residentId: string,
    @NotPersonalArg('partyId', () => ID) partyId: string,
    @NotPersonalArg('category', () => DataCategory) category: DataCategory,
    @NotPersonalArg('purpose', () => Purpose) purpose: Purpose,
    @NotPersonalArg('at', () => GraphQLISODateTime, { nullable: true, description: 'Now where left out.' }) at: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<AccessExplanation> {
    return explain({ residentId, partyId, category, purpose, at: at ?? new Date() }, context);
  }
}
