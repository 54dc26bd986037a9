import { NotPersonal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from residents: its key, and beside it the way from there to what is recorded here. */
@ObjectType()
@Directive('@key(fields: "id")')
@PersonalDataOf<Resident>(resident => resident.id)
@RequiresScope('plans:read')
export class Resident {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): Resident {
    return Object.assign(new Resident(), { id });
  }
}
