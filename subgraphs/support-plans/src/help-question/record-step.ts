import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid, type RequestContext } from '@wijkgraph/kit';
import type { HelpQuestion } from './help-question.entity.ts';
import type { QuestionStep } from './help-question.enums.ts';
import { HelpQuestionEvent } from './help-question-event.entity.ts';

/** Writes down, in the transaction of the step itself, who took it and when. */
export const recordStep = (
  em: EntityManager,
  { id, state, teamId, currentEntryPoint }: HelpQuestion,
  step: QuestionStep,
  { caller }: RequestContext,
): void => {
  em.persist(
    Object.assign(new HelpQuestionEvent(), {
      questionId: id,
      at: new Date(),
      step,
      state,
      teamId,
      entryPoint: currentEntryPoint,
      workerId: isUuid(caller.subject) ? caller.subject : null,
      partyId: caller.party,
    }),
  );
};
