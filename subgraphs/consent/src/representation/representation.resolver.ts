import { GuardedMutation, NotPersonalArg, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.stub.ts';
import { Representation } from './representation.entity.ts';
import { RecordRepresentationInput } from './representation.inputs.ts';
import { endRepresentation, recordRepresentation } from './representation.service.ts';
import { byTheTeam } from '../party/asked-by.ts';

@Resolver(() => Representation)
export class RepresentationResolver {
  @GuardedMutation(() => Representation, {
    ...byTheTeam,
    description: 'Writes down that somebody may act for a resident.',
  })
  recordRepresentation(
    @NotPersonalArg('input', () => RecordRepresentationInput) input: RecordRepresentationInput,
    @Ctx() context: RequestContext,
  ): Promise<Representation> {
    return recordRepresentation(input, context);
  }

  @GuardedMutation(() => Representation, {
    ...byTheTeam,
    description: 'Ends a representation at once.',
  })
  endRepresentation(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Representation> {
    return endRepresentation(id, context);
  }

  @PersonalFieldResolver('HOUSEHOLD', () => Resident, { description: 'Who represents, as far as that person permits.' })
  representative(@Root() { representativeId }: Representation): Resident {
    return Resident.withId(representativeId);
  }
}
