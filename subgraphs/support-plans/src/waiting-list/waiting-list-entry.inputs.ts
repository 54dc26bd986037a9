import { EditInput, NotPersonal, Personal } from '@wijkgraph/kit';
import { InputType } from 'type-graphql';
import { WaitingEndReason } from './waiting-list-entry.entity.ts';

/** The question that is to wait: its id, and the version of it that was read. */
@InputType()
export class PlaceOnWaitingListInput extends EditInput {
  @Personal('HELP_QUESTION', () => Boolean, {
    description:
      'Whether it is the youth professionals who are waited for: where left out, yes for what came in by the youth team or is about parenting.',
  })
  youth?: boolean | null;
}

/** The place on the list that is taken: its id, and the version of it that was read. */
@InputType()
export class TakeFromWaitingListInput extends EditInput {}

/** Why somebody no longer waits, without anybody beginning. */
@InputType()
export class EndWaitingInput extends EditInput {
  @NotPersonal(() => WaitingEndReason, { description: 'REFERRED, WITHDRAWN or OTHER: STARTED is for whoever takes it.' })
  reason!: WaitingEndReason;
}
