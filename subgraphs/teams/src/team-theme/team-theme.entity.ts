import { Check, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope, Version } from '@wijkgraph/kit';
import { ID, ObjectType, registerEnumType } from 'type-graphql';

/** What a team pays special attention to. */
export const Theme = { YOUTH: 'YOUTH', WORK_AND_INCOME: 'WORK_AND_INCOME', HEALTH: 'HEALTH' } as const;
export type Theme = keyof typeof Theme;
registerEnumType(Theme, {
  name: 'Theme',
  description: 'What a team pays special attention to.',
  valuesConfig: {
    YOUTH: { description: 'Children, young people and their parents (jeugd).' },
    WORK_AND_INCOME: { description: 'Work, benefits and debts (werk en inkomen).' },
    HEALTH: { description: 'Health, wijk by wijk (gezondheid).' },
  },
});

/** That a team has a theme, in one of its wijken or in all, for some time (thema). */
@Entity()
@ObjectType({ description: 'That a team has a theme, in one of its wijken or in all, for some time.' })
@Check({ name: 'team_theme_period_check', expression: 'theme_to >= theme_from' })
@Check({
  name: 'team_theme_once_at_a_time',
  expression: `exclude using gist (team_id with =, theme with =, coalesce(district_code, '') with =, daterange(theme_from, theme_to, '[]') with &&)`,
})
@RequiresScope('directory:read')
export class TeamTheme {
  @PrimaryKey({ type: 'uuid' })
  @NotPersonal(() => ID)
  id!: string;

  @Version()
  version!: number;

  @Property({ type: 'text' })
  @Index()
  teamId!: string;

  @Enum({ items: () => Object.values(Theme) })
  @NotPersonal(() => Theme)
  theme!: Theme;

  /** Null for all wijken of the team. */
  @Property({ type: 'text', nullable: true })
  districtCode!: string | null;

  @Property({ type: 'date', fieldName: 'theme_from' })
  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  from!: string;

  @Property({ type: 'date', nullable: true, fieldName: 'theme_to' })
  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; null while it lasts.' })
  to!: string | null;
}
