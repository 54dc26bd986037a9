import type { EntityManager } from '@mikro-orm/postgresql';
import type { HelpQuestion } from '../help-question/help-question.entity.ts';
import type { HelpQuestionState } from '../help-question/help-question.enums.ts';
import { WaitingEndReason, WaitingListEntry } from './waiting-list-entry.entity.ts';

/** Why somebody no longer waits, by what became of the question. */
const reasonFor: Readonly<Partial<Record<HelpQuestionState, WaitingEndReason>>> = {
  IN_PLAN: 'STARTED',
  REFERRED: 'REFERRED',
  WITHDRAWN: 'WITHDRAWN',
  CLOSED: 'OTHER',
};

/** ISO 8601 date of this day, where the team works. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Takes a question that waits no longer off the list, in the transaction that holds it. */
export const leaveWaitingList = async (em: EntityManager, { id, state }: HelpQuestion): Promise<void> => {
  for (const entry of await em.find(WaitingListEntry, { questionId: id, until: null }))
    Object.assign(entry, { until: today(), endReason: reasonFor[state] ?? WaitingEndReason.OTHER });
};
