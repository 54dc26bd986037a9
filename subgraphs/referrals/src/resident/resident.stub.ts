import { NotPersonal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from residents: its key, and what was done for the resident here. */
@ObjectType()
@Directive('@key(fields: "id")')
@PersonalDataOf<Resident>(resident => resident.id)
@RequiresScope('referrals:read')
export class Resident {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): Resident {
    return Object.assign(new Resident(), { id });
  }
}
