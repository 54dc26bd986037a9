import { askedBy, type FigureAsked, NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** Borrowed from support-plans: its key says of which period and place. */
@ObjectType()
@Directive('@key(fields: "id")')
@RequiresScope('statistics:read')
export class Figures {
  @NotPersonal(() => ID)
  id!: string;

  asked!: FigureAsked;

  static withId(id: string): Figures | null {
    const asked = askedBy(id);
    return asked && Object.assign(new Figures(), { id, asked });
  }
}
