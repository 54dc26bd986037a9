import { NotPersonal, PersonalDataOf } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from residents: its key, nothing more. */
@ObjectType()
@Directive('@key(fields: "id")')
@PersonalDataOf<Resident>(resident => resident.id)
export class Resident {
  @NotPersonal(() => ID)
  id!: string;

  /** For what concerns the resident, the team that holds the record and oversight, and no party beside them. */
  get concernedParties(): readonly string[] {
    return [];
  }

  static withId(id: string): Resident {
    return Object.assign(new Resident(), { id });
  }
}
