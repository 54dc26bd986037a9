import { byLifeDomains, LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { ReferralOrigin } from './referral-origin.ts';
import { ReferralResponse } from './referral.states.ts';

/** What a referral says, whether it is sent at once or drafted. */
@InputType()
export class DraftReferralInput {
  @NotPersonal(() => ID)
  residentId!: string;

  @NotPersonal(() => ID, { description: 'The team or organisation that is to receive it.' })
  toParty!: string;

  @Personal(byLifeDomains, () => [LifeDomain], { description: 'At least one: they decide who sees what is written here.' })
  lifeDomains!: LifeDomain[] | null;

  @Personal(byLifeDomains, () => String, { description: 'Needed. Why the resident is sent on, and what is asked of the receiver.' })
  reason!: string | null;

  @Personal(byLifeDomains, () => ID, {
    description: 'A provision of the receiver that has room. One that is tailored is applied for instead: `applyForProvision`.',
  })
  provisionId!: string | null;

  @Personal(byLifeDomains, () => ID, { description: 'The help question that led here.' })
  questionId!: string | null;

  @NotPersonal(() => ReferralOrigin, { nullable: true, description: 'CLARIFICATION where left out.' })
  origin!: ReferralOrigin | null;
}

@InputType({ description: 'To whom a resident is sent on, why, and on which consent.' })
export class SendReferralInput extends DraftReferralInput {
  @Personal(byLifeDomains, () => ID, {
    description: 'The duty to refer that it fulfils: the receiver and the life domain are those of the duty.',
  })
  mandatoryReferralId!: string | null;

  @NotPersonal(() => ID, { description: 'An active consent to share that names the receiver and the categories of the life domains.' })
  consentId!: string;
}

@InputType({ description: 'A draft that is sent now, and the consent that came for it.' })
export class SendDraftInput {
  @NotPersonal(() => ID)
  referralId!: string;

  @Personal(byLifeDomains, () => ID, {
    description: 'The duty to refer that it fulfils: the receiver and the life domain are those of the duty.',
  })
  mandatoryReferralId!: string | null;

  @NotPersonal(() => ID, { description: 'An active consent to share that names the receiver and the categories of the life domains.' })
  consentId!: string;
}

@InputType({ description: 'What the receiving party answers to a referral.' })
export class RespondToReferralInput {
  @NotPersonal(() => ID)
  referralId!: string;

  @NotPersonal(() => ReferralResponse)
  response!: ReferralResponse;

  @Personal(byLifeDomains, () => String, { description: 'Needed with REJECT, HOLD and FAIL; seen by whoever may see the life domains.' })
  reason!: string | null;

  @Personal(byLifeDomains, () => String, { description: 'What the receiver reports back; seen by whoever may see the life domains.' })
  feedback!: string | null;
}

@InputType({ description: 'What came of a referral.' })
export class GiveFeedbackInput {
  @NotPersonal(() => ID)
  referralId!: string;

  @Personal(byLifeDomains, () => String, {
    description: 'Needed. What the receiver reports back; seen by whoever may see the life domains.',
  })
  feedback!: string | null;
}
