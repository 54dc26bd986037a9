import { NotPersonal } from '@wijkgraph/kit';
import { DataCategory, Purpose } from '@wijkgraph/schema';
import { GraphQLISODateTime, ID, InputType } from 'type-graphql';
import { ConsentAction } from './consent.states.ts';

@InputType({ description: 'One line of a consent: these categories, for these purposes, in this period.' })
export class ConsentProvisionInput {
  @NotPersonal(() => [DataCategory])
  categories!: DataCategory[];

  @NotPersonal(() => [Purpose])
  purposes!: Purpose[];

  @NotPersonal(() => GraphQLISODateTime, { nullable: true, description: 'From now on where left out.' })
  from?: Date | null;

  @NotPersonal(() => GraphQLISODateTime, { nullable: true, description: 'Until it is withdrawn where left out.' })
  until?: Date | null;
}

@InputType({ description: 'What a resident said to permit.' })
export class RecordConsentInput {
  @NotPersonal(() => ID, { description: 'The resident who permits it.' })
  residentId!: string;

  @NotPersonal(() => ID, { description: 'The team or organisation that is permitted it.' })
  granteeId!: string;

  @NotPersonal(() => ConsentAction)
  action!: ConsentAction;

  @NotPersonal(() => [ConsentProvisionInput])
  provisions!: ConsentProvisionInput[];
}
