import type { Texts } from '../nl/nl.ts';

export const preview: Texts['preview'] = {
  window: 'Preview of access',
  look: 'Preview',
  title: 'This is what {{party}} would see now',
  text: 'Worked out from the consent of this moment, as for a question of {{party}} itself. What you cannot see is not here either. The access log says that you looked, not {{party}}.',
  nothing: '{{party}} sees nothing of this resident, and is not even told that they are known here.',
  reasons: 'By kind of data: whether it may, and why',
  sees: 'Sees it',
  why: 'Why',
  others: 'Who they are depends on what they share themselves.',
  householdPlan: 'The plan is of the whole household: it opens only when every member shares it.',
  goalsLess_one: '{{count}} more goal stays out of sight.',
  goalsLess_other: '{{count}} more goals stay out of sight.',
  noQuestions: 'There are no help questions.',
  noReferrals: 'Nothing was sent from or to this party.',
  rule: {
    UNKNOWN_PARTY: 'This party is not known.',
    BEYOND_CEILING: 'This party never gets this.',
    CONSENT_TO_RECORD: 'The resident permitted this team to record.',
    CONSENT_TO_SHARE: 'The resident shares this with this party.',
    OBJECTION: 'The resident objects. The party is not told.',
    AUTHORITY: 'Whoever gave consent may not give it now.',
    PERIOD: 'The consent is over, was withdrawn, or has not begun.',
    NO_CONSENT: 'No consent was given for this.',
  },
};
