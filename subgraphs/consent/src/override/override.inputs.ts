import { NotPersonal } from '@wijkgraph/kit';
import { DataCategory } from '@wijkgraph/schema';
import { GraphQLISODateTime, ID, InputType, Int } from 'type-graphql';
import { OverrideGround, OverrideVerdict } from './override-words.ts';

@InputType({ description: 'An emergency in which consent cannot be waited for.' })
export class InvokeOverrideInput {
  @NotPersonal(() => ID)
  residentId!: string;

  @NotPersonal(() => OverrideGround)
  ground!: OverrideGround;

  @NotPersonal(() => String, { description: 'Why, so that somebody else can judge it: at least five words.' })
  reason!: string;

  @NotPersonal(() => [DataCategory], { description: 'What must be seen, and no more.' })
  categories!: DataCategory[];

  @NotPersonal(() => Int, { nullable: true, description: 'Minutes: 1 to 240, 60 where left out.' })
  minutes?: number | null;
}

@InputType({ description: 'What a reviewer found of an override.' })
export class ReviewOverrideInput {
  @NotPersonal(() => ID)
  id!: string;

  @NotPersonal(() => OverrideVerdict)
  verdict!: OverrideVerdict;

  @NotPersonal(() => String, { description: 'What it rests on: at least five words.' })
  note!: string;

  @NotPersonal(() => GraphQLISODateTime, {
    nullable: true,
    description: "Until when it is kept from the resident's view, where that must be shorter or longer than its ground says.",
  })
  withheldUntil?: Date | null;
}
