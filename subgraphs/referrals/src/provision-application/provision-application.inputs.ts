import { byLifeDomains, LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { ApplicationDecision, MediationResult } from './provision-application.states.ts';

/** What an application says, whether it is submitted at once or drafted. */
@InputType()
export class DraftApplicationInput {
  @NotPersonal(() => ID)
  residentId!: string;

  @NotPersonal(() => ID, { description: 'What is applied for, with the organisation that offers it. It must have room.' })
  provisionId!: string;

  @Personal(byLifeDomains, () => [LifeDomain], { description: 'At least one: they decide who sees what is written here.' })
  lifeDomains!: LifeDomain[] | null;

  @Personal(byLifeDomains, () => String, {
    description: 'Needed for a tailored provision: why own strength, the network and general provisions do not do (Wmo 2015 art. 2.3.5).',
  })
  whyLighterHelpIsNotEnough!: string | null;

  @Personal(byLifeDomains, () => ID, { description: 'The help question that led here.' })
  questionId!: string | null;
}

@InputType({ description: 'What is applied for on behalf of a resident, and on which consent.' })
export class ApplyForProvisionInput extends DraftApplicationInput {
  @NotPersonal(() => ID, {
    description: 'An active consent to share that names the party that decides, and the categories of the life domains.',
  })
  consentId!: string;
}

@InputType({ description: 'A draft that is submitted now, and the consent that came for it.' })
export class SubmitApplicationInput {
  @NotPersonal(() => ID)
  applicationId!: string;

  @NotPersonal(() => ID, {
    description: 'An active consent to share that names the party that decides, and the categories of the life domains.',
  })
  consentId!: string;
}

@InputType({ description: 'What is decided on an application.' })
export class RespondToApplicationInput {
  @NotPersonal(() => ID)
  applicationId!: string;

  @NotPersonal(() => ApplicationDecision)
  decision!: ApplicationDecision;

  @Personal(byLifeDomains, () => String, { description: 'What was decided, and why. Needed with REFUSE.' })
  outcome!: string | null;
}

@InputType({ description: 'What the team reached where it mediated with the party that decides.' })
export class RecordMediationInput {
  @NotPersonal(() => ID)
  applicationId!: string;

  @Personal(byLifeDomains, () => MediationResult, { description: 'Needed.' })
  result!: MediationResult | null;

  @Personal(byLifeDomains, () => String, { description: 'Needed. What was reached.' })
  outcome!: string | null;
}
