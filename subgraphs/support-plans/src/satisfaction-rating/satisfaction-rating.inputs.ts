import { NotPersonal } from '@wijkgraph/kit';
import { ID, InputType, Int } from 'type-graphql';

/** How somebody rates the help. There is no place in it for who that is. */
@InputType()
export class RateInput {
  @NotPersonal(() => ID, { nullable: true, description: 'The team that helped: the own team where left out; a resident names it.' })
  team?: string | null;

  @NotPersonal(() => Int, { description: '1 to 10.' })
  score!: number;
}
