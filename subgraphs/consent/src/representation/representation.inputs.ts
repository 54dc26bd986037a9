import { NotPersonal } from '@wijkgraph/kit';
import { GraphQLISODateTime, ID, InputType, Int } from 'type-graphql';
import { RepresentationKind } from './representation-kind.ts';

@InputType({ description: 'Who may act for a resident, on what ground.' })
export class RepresentativeInput {
  @NotPersonal(() => ID, { description: 'Whoever represents, by the id under which they sign in.' })
  representativeId!: string;

  @NotPersonal(() => RepresentationKind)
  kind!: RepresentationKind;

  @NotPersonal(() => Int, {
    nullable: true,
    description: 'How many representatives must agree: 2 for parents with joint authority (BW 1:251). One where left out.',
  })
  agreeing?: number | null;

  @NotPersonal(() => GraphQLISODateTime, { nullable: true, description: 'From now on where left out.' })
  from?: Date | null;

  @NotPersonal(() => GraphQLISODateTime, { nullable: true, description: 'Until it is ended where left out.' })
  until?: Date | null;
}

@InputType({ description: 'That somebody may act for a resident.' })
export class RecordRepresentationInput extends RepresentativeInput {
  @NotPersonal(() => ID, { description: 'The resident who is represented.' })
  residentId!: string;
}
