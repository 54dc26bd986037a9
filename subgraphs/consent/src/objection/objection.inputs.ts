import { NotPersonal } from '@wijkgraph/kit';
import { DataCategory, OrganisationKind, Purpose } from '@wijkgraph/schema';
import { ID, InputType } from 'type-graphql';
import { ObjectionReach } from './objection-reach.ts';

@InputType({ description: 'What a resident said to object to.' })
export class RecordObjectionInput {
  @NotPersonal(() => ID, { description: 'The resident who objects.' })
  residentId!: string;

  @NotPersonal(() => ObjectionReach)
  reach!: ObjectionReach;

  @NotPersonal(() => ID, { nullable: true, description: 'The team or organisation, with the reach PARTY and no other.' })
  partyId?: string | null;

  @NotPersonal(() => OrganisationKind, { nullable: true, description: 'The kind of organisation, with the reach KIND and no other.' })
  partyKind?: OrganisationKind | null;

  @NotPersonal(() => [DataCategory], { nullable: true, description: 'All, also those that come later, where left out.' })
  categories?: DataCategory[] | null;

  @NotPersonal(() => [Purpose], { nullable: true, description: 'All, also those that come later, where left out.' })
  purposes?: Purpose[] | null;
}
