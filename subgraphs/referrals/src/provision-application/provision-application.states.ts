import { registerEnumType } from 'type-graphql';
import type { Course } from '../party/course.ts';

export const ProvisionApplicationState = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  GRANTED: 'GRANTED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ProvisionApplicationState = keyof typeof ProvisionApplicationState;
registerEnumType(ProvisionApplicationState, {
  name: 'ProvisionApplicationState',
  description: 'How an application for a provision stands.',
});

/** The whole course: from each state to those that may follow, and whose step it is. What is not here is a wrong step. */
export const applicationCourse: Course<ProvisionApplicationState> = {
  DRAFT: { SUBMITTED: 'SENDER', WITHDRAWN: 'SENDER' },
  SUBMITTED: { GRANTED: 'RECEIVER', REFUSED: 'RECEIVER', WITHDRAWN: 'SENDER' },
  GRANTED: {},
  REFUSED: {},
  WITHDRAWN: {},
};

/** States in which the team can mediate with the party that decides: once it has been asked. */
export const statesWithMediation: readonly ProvisionApplicationState[] = ['SUBMITTED', 'GRANTED', 'REFUSED'];

/** What the party that decides can answer. */
export const ApplicationDecision = { GRANT: 'GRANT', REFUSE: 'REFUSE' } as const;
export type ApplicationDecision = keyof typeof ApplicationDecision;
registerEnumType(ApplicationDecision, {
  name: 'ApplicationDecision',
  description: 'What is decided on an application. REFUSE needs the reason (Algemene wet bestuursrecht art. 3:46).',
});

/** The state that a decision leads to. */
export const stateAfterDecision = { GRANT: 'GRANTED', REFUSE: 'REFUSED' } as const satisfies Record<
  ApplicationDecision,
  ProvisionApplicationState
>;

/** What came of the team's mediation with the party that decides, such as the Sociale Dienst. */
export const MediationResult = { AGREED: 'AGREED', PARTLY_AGREED: 'PARTLY_AGREED', NOT_AGREED: 'NOT_AGREED' } as const;
export type MediationResult = keyof typeof MediationResult;
registerEnumType(MediationResult, {
  name: 'MediationResult',
  description: 'What came of the mediation of the team with the party that decides.',
});
