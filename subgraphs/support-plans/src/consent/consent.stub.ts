import { NotPersonal } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from consent: its key, nothing more. */
@ObjectType()
@Directive('@key(fields: "id", resolvable: false)')
export class Consent {
  @NotPersonal(() => ID)
  id!: string;

  static withId(id: string): Consent {
    return Object.assign(new Consent(), { id });
  }
}
