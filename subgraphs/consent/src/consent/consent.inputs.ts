import { NotPersonal } from '@wijkgraph/kit';
import { DataCategory, Purpose } from '@wijkgraph/schema';
import { GraphQLISODateTime, ID, InputType } from 'type-graphql';
import { RepresentativeInput } from '../representation/representation.inputs.ts';
import { ConsentAction } from './consent.states.ts';

@InputType({ description: 'One line of a consent: these categories, for these purposes, in this period.' })
export class ConsentProvisionInput {
  @NotPersonal(() => [DataCategory])
  categories!: DataCategory[];

  @NotPersonal(() => [Purpose])
  purposes!: Purpose[];

  @NotPersonal(() => GraphQLISODateTime, { nullable: true, description: 'From now on where left out.' })
  from?: Date | null;

  @NotPersonal(() => GraphQLISODateTime, { nullable: true, description: 'As long as a consent can last where left out.' })
  until?: Date | null;
}

@InputType({ description: 'Who may act for a newcomer, and whether they give this consent.' })
export class NewRepresentativeInput extends RepresentativeInput {
  @NotPersonal(() => Boolean, { description: 'Whether they give this consent.' })
  gives!: boolean;
}

@InputType({ description: 'Somebody of whom nothing is recorded yet: their consent comes first, and makes their id.' })
export class NewcomerInput {
  @NotPersonal(() => String, { description: 'ISO 8601 date. It says who may consent.' })
  birthDate!: string;

  @NotPersonal(() => Boolean, {
    nullable: true,
    description: 'Whether they can weigh their own interests in this (wilsbekwaam; BW 7:465). Yes where left out.',
  })
  capable?: boolean | null;

  @NotPersonal(() => [NewRepresentativeInput], { nullable: true, description: 'Who may act for them.' })
  representatives?: NewRepresentativeInput[] | null;
}

@InputType({ description: 'Whose word a consent rests on, as a worker wrote it down.' })
export class GivenByInput {
  @NotPersonal(() => Boolean, { nullable: true, description: 'Whether the resident gave it. No where left out.' })
  resident?: boolean | null;

  @NotPersonal(() => [ID], { nullable: true, description: 'The representations of those who gave it for the resident.' })
  representations?: string[] | null;
}

@InputType({ description: 'What a resident said to permit.' })
export class RecordConsentInput {
  @NotPersonal(() => ID, { nullable: true, description: 'The resident who permits it; left out for a newcomer.' })
  residentId?: string | null;

  @NotPersonal(() => NewcomerInput, {
    nullable: true,
    description: 'In place of the resident: with a consent to record for the own team, and no other.',
  })
  newcomer?: NewcomerInput | null;

  @NotPersonal(() => ID, { description: 'The team or organisation that is permitted it.' })
  granteeId!: string;

  @NotPersonal(() => ConsentAction)
  action!: ConsentAction;

  @NotPersonal(() => [ConsentProvisionInput])
  provisions!: ConsentProvisionInput[];

  @NotPersonal(() => GivenByInput, {
    nullable: true,
    description: 'The resident where left out. Left out by whoever signs in as a resident or representative: they give their own word.',
  })
  givenBy?: GivenByInput | null;
}
