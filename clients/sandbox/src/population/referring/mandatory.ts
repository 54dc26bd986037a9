import { MandatoryReferral, MandatoryReferralEvent } from '@wijkgraph/referrals';
import type { Sharing } from '../consents/share.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { idOf } from '../random/chance.ts';
import { between } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import type { Question } from '../support/questions.ts';

/** What came of the duty to refer somebody on. */
export type Outcome = 'OPEN' | 'REFERRED' | 'REFUSED_BY_RESIDENT';

/** Domestic violence goes to Vivenz; for the others no source names an organisation, and the general practitioner is the way. */
export const receiverOf = ({ kind }: NonNullable<Circumstances['risk']>): 'vivenz' | 'gp' =>
  kind === 'DOMESTIC_VIOLENCE' ? 'vivenz' : 'gp';

/** The consent that carries the compulsory referral, if there is one. */
export const carrierOf = ({ risk }: Circumstances, sharings: readonly Sharing[]): Sharing | undefined =>
  risk ? sharings.find(({ partner, live, domains }) => live && partner === receiverOf(risk) && domains.includes(risk.domain)) : undefined;

/** Null where nothing obliges. */
export const outcomeOf = (circumstances: Circumstances, sharings: readonly Sharing[]): Outcome | null => {
  if (!circumstances.risk) return null;
  if (carrierOf(circumstances, sharings)) return 'REFERRED';
  return circumstances.risk.willing ? 'OPEN' : 'REFUSED_BY_RESIDENT';
};

/** Writes the duty down that a flagged question brought. The referral must be there already. */
export const addMandatoryReferral = (
  { person, risk }: Circumstances,
  question: Question | undefined,
  outcome: Outcome | null,
  referralId: string | null,
  by: { readonly worker: string; readonly team: string; readonly today: Date },
  sink: Sink,
): void => {
  if (!risk || !outcome || !question) return;
  const id = idOf('mandatory referral', person.number);
  const settledAt = outcome === 'OPEN' ? null : between(question.receivedAt, by.today, 0.3);
  sink.add(MandatoryReferral, {
    id,
    residentId: person.id,
    questionId: question.id,
    trigger: risk.kind,
    lifeDomain: risk.domain,
    state: outcome,
    toPartyId: receiverOf(risk),
    referralId,
    recordedAt: question.receivedAt,
    settledAt,
    settledBy: settledAt && by.worker,
  });
  if (!settledAt) return;
  const step = { mandatoryReferralId: id, at: settledAt, state: outcome, workerId: by.worker, byPartyId: by.team };
  sink.add<MandatoryReferralEvent, 'id'>(MandatoryReferralEvent, step);
};
