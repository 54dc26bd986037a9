import { EditInput, NotPersonal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { EntryPoint } from './help-question.enums.ts';

/** To whom a question goes on: another team, another entry point of the chain, or both. */
@InputType()
export class HandOverQuestionInput extends EditInput {
  @NotPersonal(() => ID, { nullable: true, description: 'The team that goes on with it: the same one where left out.' })
  team?: string | null;

  @NotPersonal(() => EntryPoint, { nullable: true, description: 'Where in the chain it goes on: the same place where left out.' })
  entryPoint?: EntryPoint | null;

  @NotPersonal(() => ID, {
    nullable: true,
    description: 'Required where a question under a name goes to another team: the active consent on which that team may record.',
  })
  consentId?: string | null;
}
