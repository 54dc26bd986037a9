import { NotPersonal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { EndLineInput } from '../dated/dated-line.inputs.ts';

/** That a team works for a wijk from a day on. */
@InputType()
export class AssignDistrictInput {
  @NotPersonal(() => ID)
  teamId!: string;

  @NotPersonal(() => ID, { description: 'CBS code of the wijk.' })
  districtCode!: string;

  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  from!: string;

  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; left out while it lasts.' })
  to?: string | null;
}

/** When a team stops working for a wijk. The assignment stays, with its end. */
@InputType()
export class EndAssignmentInput extends EndLineInput {}
