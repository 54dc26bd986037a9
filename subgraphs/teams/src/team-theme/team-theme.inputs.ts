import { NotPersonal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { EndLineInput } from '../dated/dated-line.inputs.ts';
import { Theme } from './team-theme.entity.ts';

/** What a team pays special attention to, from a day on. */
@InputType()
export class AddThemeInput {
  @NotPersonal(() => ID)
  teamId!: string;

  @NotPersonal(() => Theme)
  theme!: Theme;

  @NotPersonal(() => ID, { nullable: true, description: 'CBS code of one of its wijken; left out for all of them.' })
  districtCode?: string | null;

  @NotPersonal(() => String, { description: 'ISO 8601 date.' })
  from!: string;

  @NotPersonal(() => String, { nullable: true, description: 'ISO 8601 date, the last day; left out while it lasts.' })
  to?: string | null;
}

@InputType()
export class EndThemeInput extends EndLineInput {}
