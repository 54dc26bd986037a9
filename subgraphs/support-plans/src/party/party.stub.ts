import { NotPersonal } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from teams: its key, nothing more. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Party {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): Party {
    return Object.assign(new Party(), { id });
  }
}
