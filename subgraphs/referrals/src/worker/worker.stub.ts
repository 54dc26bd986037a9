import { NotPersonal } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from teams: its key, nothing more. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Worker {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): Worker {
    return Object.assign(new Worker(), { id });
  }
}
