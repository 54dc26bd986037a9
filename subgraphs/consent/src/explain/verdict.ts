import { registerEnumType } from 'type-graphql';

/** What became of one line of a consent in a decision: the first condition that it failed, or that it counted. */
export const LineOutcome = {
  COUNTS: 'COUNTS',
  OTHER_CATEGORY: 'OTHER_CATEGORY',
  OTHER_PURPOSE: 'OTHER_PURPOSE',
  NOT_BEGUN: 'NOT_BEGUN',
  ENDED: 'ENDED',
  AUTHORITY_LAPSED: 'AUTHORITY_LAPSED',
  TOO_FEW_AGREED: 'TOO_FEW_AGREED',
  OBJECTED: 'OBJECTED',
} as const;
export type LineOutcome = keyof typeof LineOutcome;
registerEnumType(LineOutcome, {
  name: 'LineOutcome',
  description: 'What became of one line of a consent in a decision: the first condition that it failed, or that it counted.',
  valuesConfig: {
    COUNTS: { description: 'It permitted the category.' },
    OTHER_CATEGORY: { description: 'It names other categories.' },
    OTHER_PURPOSE: { description: 'It was given for other purposes.' },
    NOT_BEGUN: { description: 'Its period had not begun, or it was asked and not answered yet.' },
    ENDED: { description: 'It had been withdrawn, or its period was over.' },
    AUTHORITY_LAPSED: { description: 'Those who gave it were no longer those who must give it.' },
    TOO_FEW_AGREED: { description: 'Not as many representatives agreed as must.' },
    OBJECTED: { description: 'An objection stood against it.' },
  },
});

/** Which rule of the decision made it. */
export const DecisionRule = {
  UNKNOWN_PARTY: 'UNKNOWN_PARTY',
  BEYOND_CEILING: 'BEYOND_CEILING',
  OVERRIDE: 'OVERRIDE',
  CONSENT_TO_RECORD: 'CONSENT_TO_RECORD',
  CONSENT_TO_SHARE: 'CONSENT_TO_SHARE',
  OBJECTION: 'OBJECTION',
  AUTHORITY: 'AUTHORITY',
  PERIOD: 'PERIOD',
  NO_CONSENT: 'NO_CONSENT',
} as const;
export type DecisionRule = keyof typeof DecisionRule;
registerEnumType(DecisionRule, {
  name: 'DecisionRule',
  description: 'Which rule of the decision made it.',
  valuesConfig: {
    UNKNOWN_PARTY: { description: 'Denied: no such team or organisation was registered.' },
    BEYOND_CEILING: { description: 'Denied: the party can never be given this category.' },
    OVERRIDE: { description: 'Permitted to the worker of an emergency override, and to nobody else of the party by this rule.' },
    CONSENT_TO_RECORD: { description: 'Permitted: the team held the consent to record.' },
    CONSENT_TO_SHARE: { description: 'Permitted: the resident shared it with the party.' },
    OBJECTION: { description: 'Denied: an objection stood against what was permitted.' },
    AUTHORITY: { description: 'Denied: nobody who had to consent at that moment had done so.' },
    PERIOD: { description: 'Denied: what had been permitted had not begun, or was over.' },
    NO_CONSENT: { description: 'Denied: nothing of the kind had been permitted.' },
  },
});

/** One line with each condition of the decision by itself. */
export interface WeighedLine {
  readonly begun: boolean;
  readonly unended: boolean;
  readonly forPurpose: boolean;
  readonly namesCategory: boolean;
  readonly underThatAuthority: boolean;
  readonly givenByWhoMust: boolean;
  readonly unobjected: boolean;
}

export const outcomeOf = (line: WeighedLine): LineOutcome => {
  if (!line.namesCategory) return 'OTHER_CATEGORY';
  if (!line.forPurpose) return 'OTHER_PURPOSE';
  if (!line.begun) return 'NOT_BEGUN';
  if (!line.unended) return 'ENDED';
  if (!line.underThatAuthority) return 'AUTHORITY_LAPSED';
  if (!line.givenByWhoMust) return 'TOO_FEW_AGREED';
  return line.unobjected ? 'COUNTS' : 'OBJECTED';
};

/** What a decision was made in, apart from the lines. */
export interface Circumstances {
  /** Null for a party that was not registered. */
  readonly kind: 'TEAM' | 'ORGANISATION' | null;
  readonly withinCeiling: boolean;
  readonly overridden: boolean;
}

/** The rule that made the decision, in the order in which the decision heeds them; of denials the one nearest to a permit. */
export const ruleOf = ({ kind, withinCeiling, overridden }: Circumstances, outcomes: readonly LineOutcome[]): DecisionRule => {
  if (kind === null) return 'UNKNOWN_PARTY';
  if (!withinCeiling) return 'BEYOND_CEILING';
  if (overridden) return 'OVERRIDE';
  if (outcomes.includes('COUNTS')) return kind === 'TEAM' ? 'CONSENT_TO_RECORD' : 'CONSENT_TO_SHARE';
  if (outcomes.includes('OBJECTED')) return 'OBJECTION';
  if (outcomes.includes('AUTHORITY_LAPSED') || outcomes.includes('TOO_FEW_AGREED')) return 'AUTHORITY';
  return outcomes.includes('ENDED') || outcomes.includes('NOT_BEGUN') ? 'PERIOD' : 'NO_CONSENT';
};

const PERMITTING: ReadonlySet<DecisionRule> = new Set(['OVERRIDE', 'CONSENT_TO_RECORD', 'CONSENT_TO_SHARE']);

export const permits = (rule: DecisionRule): boolean => PERMITTING.has(rule);
