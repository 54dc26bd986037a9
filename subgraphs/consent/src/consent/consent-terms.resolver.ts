import { GuardedQuery, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver } from 'type-graphql';
import { ConsentTerms } from './consent-terms.type.ts';
import { CONSENT_TERMS } from './terms.ts';

@Resolver(() => ConsentTerms)
export class ConsentTermsResolver {
  @GuardedQuery(() => ConsentTerms, {
    scopes: ['consents:read'],
    nullable: true,
    description: 'How long a consent lasts at most, and when what was refused may be asked again.',
  })
  consentTerms(@Ctx() context: RequestContext): ConsentTerms {
    return context.part(CONSENT_TERMS);
  }
}
