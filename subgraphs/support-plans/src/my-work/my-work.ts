import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { ID, ObjectType } from 'type-graphql';

/** What lies on the desk of whoever asks. */
@ObjectType({ description: 'What lies on the desk of whoever asks.' })
@RequiresScope('plans:read')
export class MyWork {
  @NotPersonal(() => ID, { description: 'Whose it is: the worker who asks.' })
  id!: string;

  static of(id: string): MyWork {
    return Object.assign(new MyWork(), { id });
  }
}
