import { ApplicationEvent, ProvisionApplication } from '@wijkgraph/referrals';
import type { LifeDomain } from '@wijkgraph/schema';
import { provisions } from '../../reference/index.ts';
import type { TeamId } from '../../reference/teams.ts';
import type { Sharing } from '../consents/share.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { between } from '../random/moments.ts';
import type { Row, Sink } from '../storage/row.ts';
import type { Question } from '../support/questions.ts';

const chanceOfApplications = chanceOf('applications');
const atSocialeDienst = provisions.filter(({ kind, organisationId }) => kind === 'TAILORED' && organisationId === 'sociale-dienst');

const WHY = 'Een algemene voorziening en het eigen netwerk zijn geprobeerd en boden te weinig';
const outcomes = { GRANTED: 'Toegekend voor twaalf maanden', REFUSED: 'Afgewezen: een voorliggende voorziening volstaat' } as const;
const mediations = [
  ['AGREED', 'Na overleg alsnog in behandeling genomen'],
  ['PARTLY_AGREED', 'Voorschot afgesproken'],
  ['NOT_AGREED', 'Geen overeenstemming bereikt'],
] as const;

const outcomeOf = (state: Row<ProvisionApplication>['state']): string | null =>
  state === 'GRANTED' || state === 'REFUSED' ? outcomes[state] : null;

/** Provisions that the team asks the Sociale Dienst for, within what the resident shares with it. */
export const addApplication = (
  { person, needs }: Circumstances,
  sharings: readonly Sharing[],
  questions: readonly Question[],
  from: TeamId,
  today: Date,
  sink: Sink,
): void => {
  const chance = chanceOfApplications(person.number);
  const sharing = sharings.find(({ partner, live, domains }) => partner === 'sociale-dienst' && live && domains.length > 0);
  if (!sharing || !happens(chance, 0.5)) return;
  const provision = chance.helpers.arrayElement(
    atSocialeDienst.filter(({ lifeDomains }) => lifeDomains.some(domain => sharing.domains.includes(domain))),
  );
  const domains: LifeDomain[] = needs.filter(need => sharing.domains.includes(need) && provision.lifeDomains.includes(need));
  const state = weighted(chance, [
    [10, 'DRAFT'],
    [30, 'SUBMITTED'],
    [38, 'GRANTED'],
    [15, 'REFUSED'],
    [7, 'WITHDRAWN'],
  ] as const);
  const submittedAt = state === 'DRAFT' ? null : between(sharing.from, today, chance.number.float({ min: 0.1, max: 0.6 }));
  const decided = state === 'GRANTED' || state === 'REFUSED';
  const decidedAt = decided && submittedAt ? between(submittedAt, today, chance.number.float({ min: 0.2, max: 0.8 })) : null;
  const mediation = decided && happens(chance, 0.3) ? chance.helpers.arrayElement(mediations) : null;
  const id = idOf('application', person.number);
  sink.add(ProvisionApplication, {
    id,
    residentId: person.id,
    provisionId: provision.id,
    questionId: questions.find(({ lifeDomains }) => lifeDomains.some(domain => domains.includes(domain)))?.id ?? null,
    fromPartyId: from,
    toPartyId: 'sociale-dienst',
    consentId: submittedAt ? sharing.consentId : null,
    lifeDomains: domains,
    state,
    whyLighterHelpIsNotEnough: WHY,
    outcome: outcomeOf(state),
    mediationResult: mediation?.[0] ?? null,
    mediationOutcome: mediation?.[1] ?? null,
    recordedAt: submittedAt ?? sharing.from,
    submittedAt,
    decidedAt,
  });
  const step = (at: Date, reached: Row<ProvisionApplication>['state'], byPartyId: string, note: string | null = null): void =>
    sink.add<ApplicationEvent, 'id'>(ApplicationEvent, { application: id, at, state: reached, byPartyId, note });
  step(sharing.from, 'DRAFT', from);
  if (submittedAt) step(submittedAt, 'SUBMITTED', from);
  if (decidedAt) step(decidedAt, state, 'sociale-dienst', outcomeOf(state));
  if (decidedAt && mediation) step(between(decidedAt, today, 0.5), state, from, mediation[1]);
  if (state === 'WITHDRAWN') step(between(submittedAt ?? sharing.from, today, 0.5), state, from);
};
