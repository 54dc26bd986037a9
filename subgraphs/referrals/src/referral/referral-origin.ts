import { registerEnumType } from 'type-graphql';

/** What a referral arose from. That it was compulsory is not said here: it would betray the category to whoever sees no more than the course. */
export const ReferralOrigin = { CLARIFICATION: 'CLARIFICATION', PLAN: 'PLAN', REROUTED: 'REROUTED' } as const;
export type ReferralOrigin = keyof typeof ReferralOrigin;
registerEnumType(ReferralOrigin, {
  name: 'ReferralOrigin',
  description: 'What a referral arose from.',
  valuesConfig: {
    CLARIFICATION: { description: 'The question was clarified (vraagverheldering), and somebody else can help better.' },
    PLAN: { description: 'A step of ongoing support.' },
    REROUTED: { description: 'The question came in at a door that was not the right one.' },
  },
});
