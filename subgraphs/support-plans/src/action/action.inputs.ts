import { byLifeDomain, EditInput, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { ActionBy } from './action.entity.ts';

const TEXT = 'what is done, at most 4000 characters';
const DUE = 'ISO 8601 date by which it is to be done';
const DONE = 'ISO 8601 date on which it was done, not after today';

/** Something that is to be done for a goal. */
@InputType()
export class RecordActionInput {
  @NotPersonal(() => ID)
  goalId!: string;

  @NotPersonal(() => ActionBy, {
    description: 'Own strength first: what others than the resident and their network do wants the own contribution of the goal.',
  })
  by!: ActionBy;

  @Personal(byLifeDomain, () => String, { description: `Required: ${TEXT}.` })
  text?: string | null;

  @Personal(byLifeDomain, () => String, { description: `${DUE}.` })
  due?: string | null;

  @Personal(byLifeDomain, () => String, { description: `${DONE}.` })
  done?: string | null;

  @Personal(byLifeDomain, () => ID, { description: 'The provision that is used for it, out of the catalogue.' })
  provisionId?: string | null;
}

/** What changes in an action: whatever is left out stays. Who does it stays too: somebody else is another action. */
@InputType()
export class EditActionInput extends EditInput {
  @Personal(byLifeDomain, () => String, { description: `${TEXT}.` })
  text?: string | null;

  @Personal(byLifeDomain, () => String, { description: `${DUE}; null takes it away.` })
  due?: string | null;

  @Personal(byLifeDomain, () => String, { description: `${DONE}; null takes it away.` })
  done?: string | null;

  @Personal(byLifeDomain, () => ID, { description: 'The provision that is used for it; null takes it away.' })
  provisionId?: string | null;
}
