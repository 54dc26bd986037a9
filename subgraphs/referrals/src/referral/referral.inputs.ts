import { byLifeDomains, LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { ReferralOrigin } from './referral-origin.ts';
import { ReferralResponse } from './referral.states.ts';

@InputType({ description: 'To whom a resident is sent on, why, and on which consent.' })
export class SendReferralInput {
  @NotPersonal(() => ID)
  residentId!: string;

  @NotPersonal(() => ID, { description: 'The team or organisation that receives it.' })
  toParty!: string;

  @NotPersonal(() => ID, { description: 'An active consent to share that names the receiver and the categories of the life domains.' })
  consentId!: string;

  @Personal(byLifeDomains, () => [LifeDomain], { description: 'At least one: they decide who sees what is written here.' })
  lifeDomains!: LifeDomain[] | null;

  @Personal(byLifeDomains, () => String, { description: 'Needed. Why the resident is sent on, and what is asked of the receiver.' })
  reason!: string | null;

  @Personal(byLifeDomains, () => ID)
  provisionId!: string | null;

  @Personal(byLifeDomains, () => ID, { description: 'The help question that led here.' })
  questionId!: string | null;

  @NotPersonal(() => ReferralOrigin, { nullable: true, description: 'CLARIFICATION where left out.' })
  origin!: ReferralOrigin | null;
}

@InputType({ description: 'What the receiving party answers to a referral.' })
export class RespondToReferralInput {
  @NotPersonal(() => ID)
  referralId!: string;

  @NotPersonal(() => ReferralResponse)
  response!: ReferralResponse;

  @NotPersonal(() => String, {
    nullable: true,
    description: 'Needed with REJECT, HOLD and FAIL. Stays readable when consent ends, so nothing of the resident belongs here.',
  })
  reason!: string | null;

  @Personal(byLifeDomains, () => String, { description: 'What the receiver reports back; seen by whoever may see the life domains.' })
  feedback!: string | null;
}
