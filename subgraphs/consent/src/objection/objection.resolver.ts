import {
  byConcernedParties,
  connectionOf,
  GuardedMutation,
  GuardedQuery,
  NotPersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Party } from '../party/party.stubs.ts';
import { Resident } from '../resident/resident.stub.ts';
import { Objection } from './objection.entity.ts';
import { RecordObjectionInput } from './objection.inputs.ts';
import { objectionById } from './objection.loaders.ts';
import { liftObjection, recordObjection } from './objection.service.ts';
import { byResidentOrTeam } from '../party/asked-by.ts';

export const { Edge: ObjectionEdge, Connection: ObjectionConnection } = connectionOf(() => Objection, 'Objection');

@Resolver(() => Objection)
export class ObjectionResolver {
  @GuardedQuery(() => Objection, { scopes: ['consents:read'], nullable: true, description: 'One objection, for those who may know of it.' })
  objection(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Objection | null> {
    return context.load(objectionById, id);
  }

  @GuardedMutation(() => Objection, {
    ...byResidentOrTeam,
    description: 'Writes down what a resident objects to. Null without an error where it closes the record to whoever wrote it down.',
  })
  recordObjection(
    @NotPersonalArg('input', () => RecordObjectionInput) input: RecordObjectionInput,
    @Ctx() context: RequestContext,
  ): Promise<Objection> {
    return recordObjection(input, context);
  }

  @GuardedMutation(() => Objection, {
    ...byResidentOrTeam,
    description: 'Ends an objection: what it suspended is permitted again.',
  })
  liftObjection(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Objection> {
    return liftObjection(id, context);
  }

  @PersonalFieldResolver(byConcernedParties, () => Party, { description: 'Null unless it is against one team or organisation.' })
  party(@Root() { partyId }: Objection): Party | null {
    return partyId === null ? null : Party.withId(partyId);
  }

  @PersonalFieldResolver(byConcernedParties, () => Resident)
  resident(@Root() { residentId }: Objection): Resident {
    return Resident.withId(residentId);
  }
}
