import { field, GuardedMutation, isUuid, NotPersonal, NotPersonalArg, notFound, readInput, type RequestContext } from '@wijkgraph/kit';
import { Ctx, ID, InputType, Resolver } from 'type-graphql';
import { narrow } from '../narrowing/narrow.ts';
import { Resident } from '../resident/resident.stub.ts';
import { know, knownOf } from './data-subject.service.ts';

@InputType({ description: 'Whether a resident can weigh their own interests in this (wilsbekwaam; BW 7:465).' })
export class RecordCapacityInput {
  @NotPersonal(() => ID)
  residentId!: string;

  @NotPersonal(() => Boolean)
  capable!: boolean;

  @NotPersonal(() => String, { description: 'What the judgement rests on, and whose it is.' })
  ground!: string;
}

/**
 * Writes down whether a resident can weigh their own interests. Whoever may consent changes with it: what was consented by others
 * no longer counts. Errors: NOT_FOUND unless the caller's team holds the record, BAD_USER_INPUT without a ground.
 */
const recordCapacity = async ({ residentId, capable, ground }: RecordCapacityInput, context: RequestContext): Promise<void> => {
  if (!isUuid(residentId)) throw notFound();
  await context.disclosure.requireRecord(residentId);
  const why = readInput(field.text('a ground'), ground);
  await narrow(context.em, null, async em => {
    const known = await knownOf(residentId, em);
    if (!known) throw notFound();
    await know({ residentId, birthDate: known.birthDate, capable }, { ground: why, at: new Date(), by: context.caller }, em);
  });
  context.disclosure.forget(residentId);
};

@Resolver(() => Resident)
export class CapacityResolver {
  @GuardedMutation(() => Resident, {
    scopes: ['consents:write'],
    roles: ['WORKER', 'TEAM_LEAD'],
    nullable: true,
    description:
      'Writes down whether a resident can weigh their own interests. Null without an error where the consent to record lapses with it, as others must now give it.',
  })
  async recordCapacity(
    @NotPersonalArg('input', () => RecordCapacityInput) input: RecordCapacityInput,
    @Ctx() context: RequestContext,
  ): Promise<Resident> {
    await recordCapacity(input, context);
    return Resident.withId(input.residentId);
  }
}
