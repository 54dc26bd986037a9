import { EditInput, LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType, registerEnumType } from 'type-graphql';
import { QuestionOutcome, RiskFlag, SupportWeight, Urgency } from './help-question.enums.ts';

const withinDomains = { category: 'HELP_QUESTION', by: 'lifeDomains' } as const;

/** What clarifying brought to light so far: whatever is left out stays as it is. */
@InputType()
export class ClarifyQuestionInput extends EditInput {
  @Personal('HELP_QUESTION', () => ID, { description: 'Whose question it is, where it was asked without a name and they consented since.' })
  residentId?: string | null;

  @Personal(withinDomains, () => String, { description: 'The question behind the question; null takes it away.' })
  underlying?: string | null;

  @Personal(withinDomains, () => [LifeDomain], { description: 'Every life domain that the question touches: at least one.' })
  lifeDomains?: LifeDomain[] | null;

  @Personal(withinDomains, () => [RiskFlag], {
    description: 'What obliges to refer the resident on. Flags are added and not taken back; each touches its life domain.',
  })
  riskFlags?: RiskFlag[] | null;

  @Personal('HELP_QUESTION', () => Urgency)
  urgency?: Urgency | null;

  @Personal('HELP_QUESTION', () => SupportWeight, {
    description: 'Own strength before general help, and that before tailored; null takes it away.',
  })
  advisedWeight?: SupportWeight | null;

  @Personal(withinDomains, () => String, { description: 'Required with TAILORED: why lighter help is not enough.' })
  whyLighterHelpIsNotEnough?: string | null;
}

/** A question that is answered at once, without a dossier. */
@InputType()
export class AnswerQuestionInput extends EditInput {
  @Personal(withinDomains, () => String, {
    description: 'What was answered, at most 4000 characters; it touches at least one life domain.',
  })
  answer?: string | null;

  @Personal(withinDomains, () => [LifeDomain], { description: 'Every life domain that question and answer touch.' })
  lifeDomains?: LifeDomain[] | null;
}

/** What clarifying a question ends with, beside a place on the waiting list. */
export const ClarificationEnd = { IN_PLAN: 'IN_PLAN', LIGHT_INTERVENTION: 'LIGHT_INTERVENTION', REFERRED: 'REFERRED' } as const;
export type ClarificationEnd = keyof typeof ClarificationEnd;
registerEnumType(ClarificationEnd, {
  name: 'ClarificationEnd',
  description: 'What clarifying a question ends with, beside a place on the waiting list.',
});

@InputType()
export class ConcludeClarificationInput extends EditInput {
  @NotPersonal(() => ClarificationEnd)
  end!: ClarificationEnd;

  @Personal(withinDomains, () => String, {
    description: 'Required with LIGHT_INTERVENTION, and of it alone: what is done, and by whom, at most 4000 characters.',
  })
  lightHelp?: string | null;
}

/** How a question came to its end. */
@InputType()
export class CloseQuestionInput extends EditInput {
  @Personal('HELP_QUESTION', () => QuestionOutcome, { description: 'Required of a light intervention.' })
  outcome?: QuestionOutcome | null;

  @Personal(withinDomains, () => String, { description: 'How it ended, at most 4000 characters.' })
  outcomeNote?: string | null;
}

/** How soon somebody has to look at it, as it turns out to be. */
@InputType()
export class SetQuestionUrgencyInput extends EditInput {
  @NotPersonal(() => Urgency)
  urgency!: Urgency;
}

/** Whoever asks may withdraw at any time, and needs no reason. */
@InputType()
export class WithdrawQuestionInput extends EditInput {}
