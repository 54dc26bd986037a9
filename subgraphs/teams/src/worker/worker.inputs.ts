import { EditInput, LifeDomain, NotPersonal } from '@wijkgraph/kit';
import { Float, ID, InputType } from 'type-graphql';

/** Somebody who comes to work in a team. */
@InputType()
export class AddWorkerInput {
  @NotPersonal(() => ID, { description: 'The subject of the worker’s access tokens: a UUID that nobody has yet.' })
  id!: string;

  @NotPersonal(() => String, { description: 'At most 200 characters.' })
  name!: string;

  @NotPersonal(() => ID, { description: 'The organisation in whose service the worker is.' })
  employerId!: string;

  @NotPersonal(() => ID)
  teamId!: string;

  @NotPersonal(() => [LifeDomain], { description: 'The life domains that the worker knows best.' })
  specialisms!: LifeDomain[];

  @NotPersonal(() => Float, { description: 'Part of a full working week, in FTE: above 0, 1 at most, in hundredths.' })
  fte!: number;

  @NotPersonal(() => String, { description: 'ISO 8601 date, the first day.' })
  joinedOn!: string;
}

/** When somebody stops working in a team. They stay on record, with the day. */
@InputType()
export class EndWorkerInput extends EditInput {
  @NotPersonal(() => String, { description: 'ISO 8601 date, the last day.' })
  leftOn!: string;
}
