import { NotPersonal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { EndLineInput } from '../dated/dated-line.inputs.ts';

/** From when a team ends clarifying a question with an advised weight. */
@InputType()
export class SwitchOnClarificationInput {
  @NotPersonal(() => ID)
  teamId!: string;

  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  from!: string;

  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; left out while it lasts.' })
  to?: string | null;
}

/** Until when it does. The period stays on record, with its end. */
@InputType()
export class SwitchOffClarificationInput extends EndLineInput {}
