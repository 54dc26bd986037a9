import { Property } from '@mikro-orm/decorators/legacy';
import { ID, InputType, Int } from 'type-graphql';
import { type Holds, NotPersonal, Personal } from './personal.ts';

const description = 'How often the record was edited, from 1 on: whoever edits it gives back the version that was read.';

/**
 * The version of a record that is edited: the database counts it up with every edit. It tells that something was
 * changed, also to who may not see what, so of a record about a resident it is classified (`onlyOwnTeam` for those whom only the team edits).
 */
export const Version =
  (holds?: Holds): ((target: object, key: string) => void) =>
  (target, key) => {
    Property({ type: 'integer', version: true })(target, key);
    if (holds) Personal(holds, () => Int, { description })(target, key);
    else NotPersonal(() => Int, { description })(target, key);
  };

/** What every edit of a record says: of which record, and of which version of it. Inputs of edits extend this. */
@InputType()
export abstract class EditInput {
  @NotPersonal(() => ID)
  id!: string;

  @NotPersonal(() => Int, {
    description: 'The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`.',
  })
  expectedVersion!: number;
}
