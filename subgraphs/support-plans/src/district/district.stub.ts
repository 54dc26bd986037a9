import { NotPersonal } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from teams: its key, nothing more. */
@ObjectType()
@Directive('@key(fields: "code", resolvable: false)')
export class District {
  @NotPersonal(() => ID)
  code!: string;

  static withCode(code: string): District {
    return Object.assign(new District(), { code });
  }
}
