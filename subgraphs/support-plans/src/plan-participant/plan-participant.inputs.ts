import { EditInput, NotPersonal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';

/** Who joins a plan. */
@InputType()
export class AddParticipantInput {
  @NotPersonal(() => ID)
  planId!: string;

  @NotPersonal(() => ID, { description: 'The organisation that helps.' })
  party!: string;

  @NotPersonal(() => ID, { nullable: true, description: 'Who helps there, where it is known.' })
  workerId?: string | null;

  @NotPersonal(() => [ID], {
    description: 'The consents on which it rests: of each resident of the plan one that is active, to share the PLAN with this party.',
  })
  consentIds!: string[];
}

/** Who leaves a plan. */
@InputType()
export class RemoveParticipantInput extends EditInput {}
