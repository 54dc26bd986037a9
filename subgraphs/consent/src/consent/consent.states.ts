import { registerEnumType } from 'type-graphql';

/** What a consent permits: that a team records a resident, or that a party sees. */
export const ConsentAction = { RECORD: 'RECORD', SHARE: 'SHARE' } as const;
export type ConsentAction = keyof typeof ConsentAction;
registerEnumType(ConsentAction, {
  name: 'ConsentAction',
  description: 'What a consent permits: that a team records a resident, or that a party sees.',
});

/** How a consent stands. EXPIRED follows from the clock and is never stored. */
export const ConsentState = {
  REQUESTED: 'REQUESTED',
  ACTIVE: 'ACTIVE',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
  ENTERED_IN_ERROR: 'ENTERED_IN_ERROR',
} as const;
export type ConsentState = keyof typeof ConsentState;
registerEnumType(ConsentState, { name: 'ConsentState', description: 'How a consent stands. EXPIRED follows from the clock.' });

export type StoredConsentState = Exclude<ConsentState, 'EXPIRED'>;

const arrows: Readonly<Record<ConsentState, readonly StoredConsentState[]>> = {
  REQUESTED: ['ACTIVE', 'REFUSED', 'WITHDRAWN'],
  ACTIVE: ['WITHDRAWN', 'ENTERED_IN_ERROR'],
  REFUSED: [],
  WITHDRAWN: [],
  EXPIRED: [],
  ENTERED_IN_ERROR: [],
};

/** Whether a consent may go from one state to another. */
export const mayBecome = (from: ConsentState, to: StoredConsentState): boolean => arrows[from].includes(to);
