import { byLifeDomain, GuardedMutation, NotPersonalArg, PersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { Provision } from '../provision/provision.stub.ts';
import { Action } from './action.entity.ts';
import { EditActionInput, RecordActionInput } from './action.inputs.ts';
import { editAction, recordAction } from './action.service.ts';
import { byTheTeam } from '../team/by-the-team.ts';

@Resolver(() => Action)
export class ActionResolver {
  @GuardedMutation(() => Action, {
    ...byTheTeam,
    description:
      'Writes down what is done for a goal of an open plan that the team of the caller holds. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, SUBGRAPH_UNAVAILABLE.',
  })
  recordAction(
    @NotPersonalArg('input', () => RecordActionInput) input: RecordActionInput,
    @Ctx() context: RequestContext,
  ): Promise<Action> {
    return recordAction(input, context);
  }

  @GuardedMutation(() => Action, {
    ...byTheTeam,
    description:
      'Changes an action, or says that it was done. BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, INVALID_STATE, CONFLICT, SUBGRAPH_UNAVAILABLE.',
  })
  editAction(@NotPersonalArg('input', () => EditActionInput) input: EditActionInput, @Ctx() context: RequestContext): Promise<Action> {
    return editAction(input, context);
  }

  @PersonalFieldResolver(byLifeDomain, () => Provision, { description: 'The provision that is used for it.' })
  provision(@Root() { provisionId }: Action): Provision | null {
    return provisionId === null ? null : Provision.withId(provisionId);
  }
}
