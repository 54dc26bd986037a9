import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from teams: its key, and beside it the way from there to what is recorded here. */
@ObjectType()
@Directive('@key(fields: "id")')
@RequiresScope('plans:read')
export class Worker {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): Worker {
    return Object.assign(new Worker(), { id });
  }
}
