import {
  Figure,
  GuardedQuery,
  LifeDomain,
  NotPersonalArg,
  NotPersonalFieldResolver,
  perEach,
  type RequestContext,
  together,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { District } from '../district/district.stub.ts';
import { Team } from '../team/team.stub.ts';
import { figuresFor, figuresByMonth } from './figures.service.ts';
import { Figures } from './figures.type.ts';
import { measures } from './measures.ts';
import { thousandsIn, workingTime } from './standing-of-place.ts';

const PERIOD = 'A month (2026-03), a quarter (2026-Q1) or a year (2026).';

@Resolver(() => Figures)
export class FiguresResolver {
  @GuardedQuery(() => Figures, {
    scopes: ['statistics:read'],
    nullable: true,
    description: 'The figures of a period, for all together or for a team or a wijk. BAD_USER_INPUT.',
  })
  figures(
    @NotPersonalArg('period', () => String, { description: PERIOD }) period: string,
    @NotPersonalArg('team', () => ID, { nullable: true }) team: string | null,
    @NotPersonalArg('district', () => ID, { nullable: true, description: 'The CBS code of a wijk.' }) district: string | null,
  ): Figures {
    return figuresFor({ period, team, district });
  }

  @GuardedQuery(() => [Figures], {
    scopes: ['statistics:read'],
    nullable: true,
    description: 'The months of a year, from January on: the monthly figures of the report on the state of affairs. BAD_USER_INPUT.',
  })
  figuresByMonth(
    @NotPersonalArg('year', () => String) year: string,
    @NotPersonalArg('team', () => ID, { nullable: true }) team: string | null,
    @NotPersonalArg('district', () => ID, { nullable: true, description: 'The CBS code of a wijk.' }) district: string | null,
  ): readonly Figures[] {
    return figuresByMonth({ period: year, team, district });
  }

  @NotPersonalFieldResolver(() => Team, { nullable: true })
  team(@Root() { asked }: Figures): Team | null {
    return asked.place.team === undefined ? null : Team.withId(asked.place.team);
  }

  @NotPersonalFieldResolver(() => District, { nullable: true })
  district(@Root() { asked }: Figures): District | null {
    return asked.place.district === undefined ? null : District.withCode(asked.place.district);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Contacts in which support was given; the municipality reckons with 200 to 300 a month over all teams.',
  })
  supportContacts(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.supportContacts, asked);
  }

  @NotPersonalFieldResolver(() => Figure, { nullable: true, description: 'Contacts for information or advice.' })
  informationContacts(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.informationContacts, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Contacts for information or advice for each in which support was given: almost two is usual.',
  })
  async informationPerSupport(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    const [information, support] = await Promise.all([
      context.load(measures.informationContacts, asked),
      context.load(measures.supportContacts, asked),
    ]);
    return perEach(information, support);
  }

  @NotPersonalFieldResolver(() => Figure, { nullable: true, description: 'Questions that were received.' })
  questions(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.questions, asked);
  }

  @NotPersonalFieldResolver(() => Figure, { nullable: true, description: 'Questions that were received, for each FTE.' })
  async demandPerFte(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return perEach(await context.load(measures.questions, asked), await workingTime(asked, context));
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Questions that were received, for each 1,000 inhabitants; null where nobody counted those of the place.',
  })
  async demandPerThousand(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return perEach(await context.load(measures.questions, asked), await thousandsIn(asked, context));
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description:
      'Contacts, for support and for information, for each 1,000 inhabitants: how well known the teams are. Null where nobody counted those of the place.',
  })
  async contactsPerThousand(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    const [support, information] = await Promise.all([
      context.load(measures.supportContacts, asked),
      context.load(measures.informationContacts, asked),
    ]);
    return perEach(together(support, information), await thousandsIn(asked, context));
  }

  @NotPersonalFieldResolver(() => Figure, { nullable: true, description: 'Contacts in which support was given, for each FTE.' })
  async workloadPerFte(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return perEach(await context.load(measures.supportContacts, asked), await workingTime(asked, context));
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Of the questions received that were clarified, the part for which light help was advised: 0 to 1.',
  })
  lightHelp(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.lightHelp, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Of the questions received, the part that general practitioners sent on: 0 to 1.',
  })
  fromGeneralPractitioners(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.fromGeneralPractitioners, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Of the questions received, the part that came in at one door and was handed over to another team or entry point: 0 to 1.',
  })
  rerouted(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.rerouted, asked);
  }

  @NotPersonalFieldResolver(() => Figure, { nullable: true, description: 'Who waited at the end of the period.' })
  waiting(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.waiting, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Who waited for the youth professionals at the end of the period.',
  })
  waitingYouth(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.waitingYouth, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'The median of the days for which those waited whose waiting ended.',
  })
  daysWaited(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.daysWaited, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'The median of the days from the first question to the plan, over the plans that were agreed on.',
  })
  daysToPlan(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.daysToPlan, asked);
  }

  @NotPersonalFieldResolver(() => Figure, { nullable: true, description: 'The mean rating, 1 to 10; the municipality aims at 7.' })
  rating(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.rating, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description: 'Helpers for each plan that ran at the end of the period, the contact worker included.',
  })
  helpersPerPlan(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.helpers, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description:
      'Of the plans that ran at the end of the period, the part in which youth help and other help come together: a goal for parenting, and one in another life domain. 0 to 1.',
  })
  jointPlans(@Root() { asked }: Figures, @Ctx() context: RequestContext): Promise<Figure> {
    return context.load(measures.jointPlans, asked);
  }

  @NotPersonalFieldResolver(() => Figure, {
    nullable: true,
    description:
      'The mean of the steps on the self-reliance matrix (1 to 5) from the start of the support to its end, over those whose support ended.',
  })
  selfReliance(
    @Root() { asked }: Figures,
    @NotPersonalArg('lifeDomain', () => LifeDomain) lifeDomain: LifeDomain,
    @Ctx() context: RequestContext,
  ): Promise<Figure> {
    return context.load(measures.selfReliance(lifeDomain), asked);
  }
}
