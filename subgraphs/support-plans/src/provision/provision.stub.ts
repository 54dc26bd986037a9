import { NotPersonal } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from teams: its key, nothing more. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Provision {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): Provision {
    return Object.assign(new Provision(), { id });
  }
}
