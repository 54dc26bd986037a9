import { Figure, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Figures } from './figures.stub.ts';
import { measures } from './measures.ts';

@Resolver(() => Figures)
export class FiguresResolver {
  @NotPersonalFieldResolver(() => Figure, { nullable: true, description: 'Referrals that were sent.' })
  referrals(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.referrals, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Of the referrals sent that the receiver answered, the part that was accepted: 0 to 1.',
  })
  referralAcceptance(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.acceptance, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Of the referrals sent that the receiver answered, the part of which the team heard what came of it: 0 to 1.',
  })
  referralFeedback(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.feedback, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Of the referrals sent, the part that went to general practitioners: 0 to 1.',
  })
  toGeneralPractitioners(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.toGeneralPractitioners, asked);
  }
}
