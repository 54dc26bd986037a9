import { NotPersonal } from '@wijkgraph/kit';
import { GraphQLISODateTime, ID, InputType } from 'type-graphql';

@InputType({ description: 'Of whom nothing may be erased, and why.' })
export class PlaceLegalHoldInput {
  @NotPersonal(() => ID)
  residentId!: string;

  @NotPersonal(() => String, { description: 'The dispute or claim for which the records are needed.' })
  reason!: string;

  @NotPersonal(() => GraphQLISODateTime, { nullable: true, description: 'Until it is lifted where left out.' })
  until?: Date | null;
}
