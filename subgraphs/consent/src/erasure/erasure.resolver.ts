import { GuardedMutation, NotPersonalArg, type RequestContext } from '@wijkgraph/kit';
import { Ctx, ID, Resolver } from 'type-graphql';
import { ErasureGround } from './erasure-ground.ts';
import { eraseResident } from './erasure.service.ts';
import { ResidentErasure } from './resident-erasure.ts';

@Resolver(() => ResidentErasure)
export class ErasureResolver {
  @GuardedMutation(() => ResidentErasure, {
    scopes: ['retention:write'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description: 'Erases a resident on request, everywhere (AVG art. 17). The record of who saw what stays, and no longer says whom.',
  })
  eraseResident(
    @NotPersonalArg('residentId', () => ID) residentId: string,
    @NotPersonalArg('ground', () => ErasureGround) ground: ErasureGround,
    @NotPersonalArg('dryRun', () => Boolean, { defaultValue: false, description: 'Show what it would come to, and erase nothing.' })
    dryRun: boolean,
    @Ctx() context: RequestContext,
  ): Promise<ResidentErasure> {
    return eraseResident(residentId, ground, dryRun, context);
  }
}
