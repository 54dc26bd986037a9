import { GuardedQuery, NotPersonalArg, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Int, Resolver } from 'type-graphql';
import { SealCheck } from './seal-check.ts';
import { checkSeals } from './seal-check.service.ts';

@Resolver(() => SealCheck)
export class SealCheckResolver {
  @GuardedQuery(() => SealCheck, {
    scopes: ['access-log:read'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description:
      'Whether the record of decisions is as it was sealed: its latest part, and from there the part before, until the beginning. `npm run audit:verify` goes through the whole.',
  })
  sealCheck(
    @NotPersonalArg('before', () => Int, { nullable: true, description: 'Only seals before this one; the latest where left out.' })
    before: number | null,
    @Ctx() context: RequestContext,
  ): Promise<SealCheck> {
    return checkSeals(before, context);
  }
}
