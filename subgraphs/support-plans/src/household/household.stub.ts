import { NotPersonal } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from residents: its key, nothing more. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Household {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): Household {
    return Object.assign(new Household(), { id });
  }
}
