import { randomUUID } from 'node:crypto';
import { WaitingListEntry } from '@wijkgraph/support-plans';
import { aQuestion, type QuestionState, questionStates } from '../questions/a-question.ts';
import { residentId } from '../world/resident-seed.ts';
import { does, type Held, type Machine, put } from './machine.ts';

const OF = residentId(1);

const waitsSince = (held: Held, questionId: string, ended: { readonly reason: string } | null): Promise<string> => {
  const id = randomUUID();
  const until = ended ? '2026-02-01' : null;
  const entry = { residentId: OF, questionId, teamId: 'team-wielwijk', youth: false, urgency: 'NORMAL', since: '2026-01-06', until };
  return put(held, 'support-plans', WaitingListEntry, { id, ...entry, endReason: ended?.reason ?? null, workerId: null }).then(() => id);
};

/** What goes beside the course of a question, which is under test in `questions/clarification.test.ts`. */
export const questions = (held: Held): Machine<QuestionState> => {
  const step = (name: string, from: readonly QuestionState[], more: object = {}) => ({
    called: name,
    from,
    take: (id: string) => does(held, name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, { id, expectedVersion: 1, ...more }),
  });
  const over: readonly QuestionState[] = ['ANSWERED', 'CLOSED', 'WITHDRAWN'];
  return {
    states: questionStates,
    steps: [
      step('placeOnWaitingList', ['CLARIFYING']),
      step('handOverQuestion', ['RECEIVED', 'CLARIFYING', 'WAITING'], { entryPoint: 'SCHOOL' }),
      step(
        'setQuestionUrgency',
        questionStates.filter(state => !over.includes(state)),
        { urgency: 'URGENT' },
      ),
    ],
    async make(state) {
      const id = await aQuestion(held.federation, { residentId: OF, state });
      if (state === 'WAITING') await waitsSince(held, id, null);
      return id;
    },
  };
};

const reasons = { STARTED: 'IN_PLAN', REFERRED: 'REFERRED', WITHDRAWN: 'WITHDRAWN', OTHER: 'CLOSED' } as const;
type WaitingStates = 'WAITS' | keyof typeof reasons;

/** A place on the waiting list ends once. */
export const waiting = (held: Held): Machine<WaitingStates> => ({
  states: ['WAITS', 'STARTED', 'REFERRED', 'WITHDRAWN', 'OTHER'],
  steps: [
    {
      called: 'takeFromWaitingList',
      from: ['WAITS'],
      take: id => does(held, 'takeFromWaitingList', 'TakeFromWaitingListInput', { id, expectedVersion: 1 }),
    },
    ...(['REFERRED', 'WITHDRAWN', 'OTHER'] as const).map(reason => ({
      called: `endWaiting ${reason}`,
      from: ['WAITS'] as const,
      take: (id: string) => does(held, 'endWaiting', 'EndWaitingInput', { id, expectedVersion: 1, reason }),
    })),
  ],
  async make(state) {
    const question = await aQuestion(held.federation, { residentId: OF, state: state === 'WAITS' ? 'WAITING' : reasons[state] });
    return waitsSince(held, question, state === 'WAITS' ? null : { reason: state });
  },
});
