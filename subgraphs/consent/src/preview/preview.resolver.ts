import { GuardedQuery, NotPersonalArg, type RequestContext } from '@wijkgraph/kit';
import { Purpose } from '@wijkgraph/schema';
import { Ctx, ID, Resolver } from 'type-graphql';
import { AccessPreview } from './access-preview.ts';
import { previewFor } from './preview.service.ts';

@Resolver(() => AccessPreview)
export class PreviewResolver {
  @GuardedQuery(() => AccessPreview, {
    scopes: ['consents:read'],
    roles: ['WORKER', 'TEAM_LEAD', 'PRIVACY_OFFICER'],
    nullable: true,
    description:
      'What a party would see of a resident if it asked now: weighed as its own question would be, without asking it in its name. For the team that holds the record, and for oversight.',
  })
  accessPreview(
    @NotPersonalArg('residentId', () => ID) residentId: string,
    @NotPersonalArg('partyId', () => ID, { description: 'A team or an organisation.' }) partyId: string,
    @NotPersonalArg('purpose', () => Purpose) purpose: Purpose,
    @Ctx() context: RequestContext,
  ): Promise<AccessPreview | null> {
    return previewFor({ residentId, partyId, purpose }, context);
  }
}
