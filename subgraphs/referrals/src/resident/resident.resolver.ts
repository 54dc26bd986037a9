import { After, type Connection, First, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Directive, Resolver, Root } from 'type-graphql';
import { MandatoryReferral } from '../mandatory-referral/mandatory-referral.entity.ts';
import { mandatoryReferralsOfResident } from '../mandatory-referral/mandatory-referral.loaders.ts';
import type { ApplicationEvent } from '../provision-application/application-event.entity.ts';
import { ApplicationEventConnection, ProvisionApplicationConnection } from '../provision-application/provision-application.connection.ts';
import type { ProvisionApplication } from '../provision-application/provision-application.entity.ts';
import {
  applicationsOfResident,
  applicationStepsOfResident,
  applicationsWithCaller,
} from '../provision-application/provision-application.loaders.ts';
import type { ReferralEvent } from '../referral/referral-event.entity.ts';
import { ReferralConnection, ReferralEventConnection } from '../referral/referral.connection.ts';
import type { Referral } from '../referral/referral.entity.ts';
import { referralsOfResident, referralStepsOfResident, referralsWithCaller } from '../referral/referral.loaders.ts';
import { concerningCaller } from './resident.service.ts';
import { Resident } from './resident.stub.ts';

const referrals = { whole: referralsOfResident, withCaller: referralsWithCaller };
const applications = { whole: applicationsOfResident, withCaller: applicationsWithCaller };

@Resolver(() => Resident)
export class ResidentResolver {
  @NotPersonalFieldResolver(() => ReferralConnection, {
    nullable: true,
    description: 'All of them for the resident, the own team and oversight; for anybody else those that they sent or received.',
  })
  referrals(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Referral>> {
    return concerningCaller(referrals, id, { first, after }, context);
  }

  @NotPersonalFieldResolver(() => [MandatoryReferral], {
    nullable: true,
    description: 'Those whose life domain the caller may see; null where there is none.',
  })
  mandatoryReferrals(@Root() { id }: Resident, @Ctx() context: RequestContext): Promise<readonly MandatoryReferral[]> {
    return context.load(mandatoryReferralsOfResident, id);
  }

  @NotPersonalFieldResolver(() => ProvisionApplicationConnection, {
    nullable: true,
    description: 'All of them for the resident, the own team and oversight; for anybody else those that they made or decide on.',
  })
  @Directive('@scope(allOf: ["applications:read"])')
  applications(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ProvisionApplication>> {
    return concerningCaller(applications, id, { first, after }, context);
  }

  @NotPersonalFieldResolver(() => ReferralEventConnection, {
    nullable: true,
    description:
      'What happened to the referrals, the newest first; for anybody but the resident, the own team and oversight of those that they sent or received.',
  })
  referralEvents(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReferralEvent>> {
    return concerningCaller(referralStepsOfResident, id, { first, after }, context);
  }

  @NotPersonalFieldResolver(() => ApplicationEventConnection, {
    nullable: true,
    description:
      'What happened to the applications, the newest first; for anybody but the resident, the own team and oversight of those that they made or decide on.',
  })
  @Directive('@scope(allOf: ["applications:read"])')
  applicationEvents(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ApplicationEvent>> {
    return concerningCaller(applicationStepsOfResident, id, { first, after }, context);
  }
}
