import { askedBy, type FigureAsked, keyOfFigures, NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';

/** The figures of a period, for all together, for a team or for a wijk. */
@ObjectType({
  description:
    'The figures of a period: for all together, for one team or for one wijk. Outside the team that it is about, a figure smaller than 5 is withheld, and so are others by which it would be worked out.',
})
@Directive('@key(fields: "id")')
@RequiresScope('statistics:read')
export class Figures {
  @NotPersonal(() => ID)
  id!: string;

  @NotPersonal(() => String, { description: 'A month (2026-03), a quarter (2026-Q1) or a year (2026).' })
  period!: string;

  asked!: FigureAsked;

  static of(asked: FigureAsked): Figures {
    return Object.assign(new Figures(), { id: keyOfFigures(asked), period: asked.period, asked });
  }

  static withId(id: string): Figures | null {
    const asked = askedBy(id);
    return asked && Figures.of(asked);
  }
}
