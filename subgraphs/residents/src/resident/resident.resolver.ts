import {
  After,
  type Connection,
  connectionOf,
  First,
  GuardedMutation,
  GuardedQuery,
  NotPersonalArg,
  PersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { District } from '../district/district.stub.ts';
import { Household } from '../household/household.entity.ts';
import { householdOfResident } from '../household/household.loaders.ts';
import { NetworkMember } from '../network-member/network-member.entity.ts';
import { networkOfResident } from '../network-member/network-member.loaders.ts';
import { Resident } from './resident.entity.ts';
import { correctResident } from './correct-resident.ts';
import { registerResident } from './register-resident.ts';
import { CorrectResidentInput, RegisterResidentInput } from './resident.inputs.ts';
import { findResidents, residentByBsn, residentOf } from './resident.service.ts';

export const { Edge: ResidentEdge, Connection: ResidentConnection } = connectionOf(() => Resident, 'Resident');

@Resolver(() => Resident)
export class ResidentResolver {
  @GuardedQuery(() => Resident, {
    scopes: ['residents:read'],
    nullable: true,
    description: 'One resident, if anything is shared with the caller.',
  })
  resident(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Resident | null> {
    return residentOf(id, context);
  }

  @GuardedQuery(() => Resident, {
    scopes: ['residents:read'],
    nullable: true,
    description: 'The resident with this citizen service number.',
  })
  residentByBsn(@PersonalArg('bsn', 'BSN', () => String) bsn: string, @Ctx() context: RequestContext): Promise<Resident | null> {
    return residentByBsn(bsn, context);
  }

  @GuardedQuery(() => ResidentConnection, {
    scopes: ['residents:read'],
    nullable: true,
    description: 'Residents whom the caller may see, in the order of their ids.',
  })
  residents(
    @PersonalArg('district', 'ADDRESS', () => ID, { nullable: true, description: 'CBS code of the wijk.' }) district: string | null,
    @PersonalArg('lastName', 'IDENTITY', () => String, { nullable: true, description: 'How the last name begins.' }) lastName:
      | string
      | null,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Resident>> {
    return findResidents({ districtCode: district, lastName }, { first, after }, context);
  }

  @GuardedMutation(() => Resident, {
    scopes: ['residents:write'],
    roles: ['WORKER', 'TEAM_LEAD'],
    nullable: true,
    description: 'Writes down somebody who consented to be recorded by the own team.',
  })
  registerResident(
    @NotPersonalArg('input', () => RegisterResidentInput) input: RegisterResidentInput,
    @Ctx() context: RequestContext,
  ): Promise<Resident> {
    return registerResident(input, context);
  }

  @GuardedMutation(() => Resident, {
    scopes: ['residents:write'],
    roles: ['WORKER', 'TEAM_LEAD'],
    nullable: true,
    description:
      'Corrects what is known of a resident. Null without an error where, by the corrected birth date, others must give the consent to record.',
  })
  correctResident(
    @NotPersonalArg('input', () => CorrectResidentInput) input: CorrectResidentInput,
    @Ctx() context: RequestContext,
  ): Promise<Resident> {
    return correctResident(input, context);
  }

  @PersonalFieldResolver('ADDRESS', () => District, { description: 'The wijk in which the resident lives.' })
  district(@Root() resident: Resident): District {
    return District.withCode(resident.districtCode);
  }

  @PersonalFieldResolver('HOUSEHOLD', () => Household, { description: 'With whom the resident lives now.' })
  household(@Root() resident: Resident, @Ctx() context: RequestContext): Promise<Household | null> {
    return context.load(householdOfResident, resident.id);
  }

  @PersonalFieldResolver({ category: 'SOCIAL_NETWORK', thirdParty: true }, () => [NetworkMember], {
    description: 'People around the resident. About others, so not part of own access (AVG art. 15(4)).',
  })
  network(@Root() resident: Resident, @Ctx() context: RequestContext): Promise<readonly NetworkMember[]> {
    return context.load(networkOfResident, resident.id);
  }
}
