import { byTeamOrOversight, NotPersonal, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import { DataCategory } from '@wijkgraph/schema';
import { ObjectType } from 'type-graphql';
import { DecisionRule } from '../explain/verdict.ts';

/** What a party would be told of one category. */
@ObjectType({ description: 'What a party would be told of one category.' })
@PersonalDataOf<CategoryPreview>(preview => preview.residentId, byTeamOrOversight)
@RequiresScope('consents:read')
export class CategoryPreview {
  @NotPersonal(() => DataCategory)
  category!: DataCategory;

  readonly residentId!: string;

  @Personal(byTeamOrOversight, () => Boolean)
  permitted!: boolean;

  @Personal(byTeamOrOversight, () => DecisionRule, {
    description: 'Never OVERRIDE: that is for one worker, and no part of what a resident permits.',
  })
  rule!: DecisionRule;
}

/** What a party would see of a resident if it asked now, for a purpose. */
@ObjectType({ description: 'What a party would see of a resident if it asked now, for a purpose.' })
@PersonalDataOf<AccessPreview>(preview => preview.residentId, byTeamOrOversight)
@RequiresScope('consents:read')
export class AccessPreview {
  readonly residentId!: string;

  @Personal(byTeamOrOversight, () => [DataCategory], { description: 'What it would see, as `Resident.visibleCategories` would tell it.' })
  visibleCategories!: readonly DataCategory[];

  @Personal(byTeamOrOversight, () => [CategoryPreview], { description: 'Every category there is, in one order.' })
  categories!: readonly CategoryPreview[];
}
