import { NotPersonal } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from support-plans: its key, nothing more. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class HelpQuestion {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): HelpQuestion {
    return Object.assign(new HelpQuestion(), { id });
  }
}
