import { EditInput, NotPersonal } from '@wijkgraph/kit';
import { InputType } from 'type-graphql';

/** On which day a line of the directory ends. It stays on record, with its end. */
@InputType()
export abstract class EndLineInput extends EditInput {
  @NotPersonal(() => String, { description: 'ISO 8601 date, the last day.' })
  to!: string;
}
