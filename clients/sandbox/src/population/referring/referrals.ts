import { Referral, ReferralEvent } from '@wijkgraph/referrals';
import type { LifeDomain } from '@wijkgraph/schema';
import { provisions } from '../../reference/index.ts';
import type { TeamId } from '../../reference/teams.ts';
import type { Sharing } from '../consents/share.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { partnersFor } from '../needs/need.ts';
import { isFirst } from '../people/person.ts';
import { type Chance, chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { between } from '../random/moments.ts';
import type { Row, Sink } from '../storage/row.ts';
import { put, type Question } from '../support/questions.ts';
import { words } from '../support/words.ts';
import { carrierOf, receiverOf } from './mandatory.ts';

type State = Row<Referral>['storedState'];

const chanceOfReferrals = chanceOf('referrals');

/** The usual way to each state, after it was sent. */
const courses: readonly (readonly [weight: number, states: readonly State[]])[] = [
  [18, ['REQUESTED']],
  [14, ['REQUESTED', 'ACCEPTED']],
  [26, ['REQUESTED', 'ACCEPTED', 'IN_PROGRESS']],
  [22, ['REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED']],
  [6, ['REQUESTED', 'REJECTED']],
  [3, ['REQUESTED', 'ON_HOLD']],
  [3, ['REQUESTED', 'ACCEPTED', 'ON_HOLD']],
  [3, ['REQUESTED', 'ACCEPTED', 'FAILED']],
  [5, ['REQUESTED', 'CANCELLED']],
];

const reasons: Partial<Record<State, readonly string[]>> = {
  REJECTED: ['Past niet bij ons aanbod', 'Woont buiten ons werkgebied'],
  ON_HOLD: ['Er is een wachtlijst', 'Wacht op gegevens van de bewoner'],
  FAILED: ['Geen contact gekregen', 'Bewoner ziet ervan af'],
};

const feedbacks = ['Kennisgemaakt en afspraken gemaakt', 'Vraag beantwoord; geen vervolg nodig', 'Hulp loopt, evaluatie over drie maanden'];

const byReceiver = (state: State): boolean => state !== 'REQUESTED' && state !== 'CANCELLED';

interface Sending {
  readonly id: string;
  readonly from: TeamId;
  readonly to: string;
  readonly domains: readonly LifeDomain[];
  readonly question: Question | undefined;
}

const rowOf = (
  chance: Chance,
  { person, risk, knownSince }: Circumstances,
  { id, from, to, domains, question }: Sending,
): Row<Referral> => {
  const [domain] = domains;
  const offered = provisions.filter(
    ({ organisationId, kind, lifeDomains }) =>
      organisationId === to && kind !== 'TAILORED' && lifeDomains.some(each => domains.includes(each)),
  );
  return {
    id,
    residentId: person.id,
    questionId: question?.id ?? null,
    fromPartyId: from,
    toPartyId: to,
    provisionId: offered.length > 0 && happens(chance, 0.7) ? chance.helpers.arrayElement(offered).id : null,
    lifeDomains: [...domains],
    reason: domain ? words[domain].behind : 'Kennismaking',
    consentId: null,
    origin: weighted(chance, [
      [55, 'CLARIFICATION'],
      [33, 'PLAN'],
      [12, 'REROUTED'],
    ] as const),
    mandatoryReason: risk && to === receiverOf(risk) && domains.includes(risk.domain) ? risk.kind : null,
    storedState: 'DRAFT',
    statusReason: null,
    feedback: null,
    feedbackAt: null,
    sentAt: null,
    recordedAt: knownSince,
  };
};

/** Sends it, and lets it take its course until its consent ended, or until now. */
const send = (chance: Chance, draft: Row<Referral>, sharing: Sharing, today: Date, sink: Sink): void => {
  const until = sharing.endedAt ?? today;
  const sentAt = between(sharing.from, until, chance.number.float({ min: 0.05, max: 0.6 }));
  const states = weighted(chance, courses);
  const storedState = states.at(-1) ?? 'REQUESTED';
  const reason = reasons[storedState];
  const reported = storedState === 'COMPLETED' ? 0.65 : storedState === 'IN_PROGRESS' ? 0.25 : 0;
  const statusReason = reason ? chance.helpers.arrayElement(reason) : null;
  const feedback = happens(chance, reported) ? chance.helpers.arrayElement(feedbacks) : null;
  const feedbackAt = feedback === null ? null : between(sentAt, until, (states.length - 1) / states.length);
  const told = { statusReason, feedback, feedbackAt };
  sink.add(Referral, { ...draft, consentId: sharing.consentId, sentAt, recordedAt: sentAt, storedState, ...told });
  states.forEach((state, place) =>
    sink.add<ReferralEvent, 'id'>(ReferralEvent, {
      referral: draft.id,
      at: between(sentAt, until, place / states.length),
      state,
      byPartyId: byReceiver(state) ? draft.toPartyId : draft.fromPartyId,
      note: null,
    }),
  );
};

/** A draft that waits for a consent, or was given up. */
const addDraft = (chance: Chance, circumstances: Circumstances, from: TeamId, sink: Sink): void => {
  const { person, needs } = circumstances;
  const need = needs.find(each => partnersFor[each].length > 0);
  if (!need || !happens(chance, 0.06)) return;
  const to = weighted(chance, partnersFor[need]);
  const draft = rowOf(chance, circumstances, { id: idOf('draft', person.number), from, to, domains: [need], question: undefined });
  sink.add(Referral, { ...draft, mandatoryReason: null, storedState: happens(chance, 0.75) ? 'DRAFT' : 'CANCELLED' });
};

/** Who is sent on to whom, each on a consent that names the receiver and the categories. Says which referral was compulsory. */
export const addReferrals = (
  circumstances: Circumstances,
  sharings: readonly Sharing[],
  questions: readonly Question[],
  from: TeamId,
  today: Date,
  sink: Sink,
): string | null => {
  const { person, risk } = circumstances;
  const chance = chanceOfReferrals(person.number);
  const carrier = carrierOf(circumstances, sharings);
  let compulsory: string | null = null;
  for (const sharing of sharings) {
    const began = sharing.from < today && sharing.domains.length > 0;
    if (!began || (sharing !== carrier && !isFirst(person) && !happens(chance, 0.5))) continue;
    const question = questions.find(({ lifeDomains }) => lifeDomains.some(domain => sharing.domains.includes(domain)));
    const id = idOf('referral', person.number, sharing.partner);
    const domains = sharing === carrier && risk ? [risk.domain] : sharing.domains;
    const draft = rowOf(chance, circumstances, { id, from, to: sharing.partner, domains, question });
    send(chance, draft, sharing, today, sink);
    if (sharing === carrier) compulsory = id;
    if (question?.state === 'LIGHT_INTERVENTION') put(question, 'REFERRED', 'GENERAL');
  }
  if (sharings.length === 0 && circumstances.record === 'ACTIVE') addDraft(chance, circumstances, from, sink);
  return compulsory;
};
