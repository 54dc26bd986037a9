import { monthsOf } from '@wijkgraph/kit';
import {
  categoriesOf,
  categoryOfLifeDomain,
  type DataCategory,
  EVERY_CATEGORY,
  type LifeDomain,
  NOTHING,
  purposesOf,
  roles,
} from '@wijkgraph/schema';
import type { Asker } from './every-field-asker.ts';
import { explanation, preview } from './every-field-explained.ts';
import { feedbackDue, type Found } from './every-field-links.ts';
import { partiesOf, type Stored, subjectsOf, Truth } from './every-field-truth.ts';

/** What the variables of the documents stand for. */
export type Variables = Readonly<Record<string, string | boolean>>;

type Root = (asker: Asker, truth: Truth, variables: Variables) => Found;

const byId =
  (type: string, variable: string, key = 'id'): Root =>
  (_asker, truth, variables) =>
    truth.one(type, variables[variable], key);

const all =
  (type: string): Root =>
  (_asker, truth) =>
    truth.all(type);

/** Residents who share with the asker: oversight is told of nobody here. */
const sharing = (asker: Asker, truth: Truth, category?: DataCategory): readonly Stored[] =>
  Truth.sorted(truth.all('Resident'), 'id', true).filter(({ row }) => {
    const { known, oversight, categories } = asker.of(row.id as string);
    return known && !oversight && (!category || categories.has(category));
  });

const received =
  (type: string, at: string): Root =>
  ({ persona }, truth) =>
    Truth.sorted(
      truth.many(type, 'toPartyId', persona.party).filter(({ row }) => row[at] !== null),
      at,
      false,
    );

const SIX_WEEKS = 42 * 86_400_000;
/** Of those whom the asker knows, and what concerns a partner. */
const concerning = (asker: Asker, consents: readonly Stored[]): readonly Stored[] =>
  consents.filter(stored => {
    const { known, oversight } = asker.of(stored.row.residentId as string);
    return known && !oversight && (asker.persona.roles.length > 0 || partiesOf(stored).includes(asker.persona.party));
  });

/** Who asks, as it is registered. */
const me: Root = ({ persona }, truth) => {
  const { client, party, roles: held, scopes, purposes } = persona;
  const ofRoles = held.length === 0 ? EVERY_CATEGORY : held.reduce((mask, role) => mask | roles[role].ceiling, NOTHING);
  const ofParty = truth.one('Grantee', party)?.row.ceiling as number;
  const registered = truth.one('ClientRegistration', client)?.row.purposeMask as number;
  return {
    type: 'Me',
    row: {
      partyId: party,
      client,
      roles: held,
      scopes,
      purposes: purposesOf(registered),
      purpose: purposes[0],
      ceiling: categoriesOf(ofParty & ofRoles),
    },
  };
};

/** Figures are of no row: their key says period and place, and from there it goes on to the team. */
const figuresOf = (period: string, teamId: unknown): Stored => ({
  type: 'Figures',
  row: { id: `${period}/team/${teamId}`, period, teamId },
});

const roots: Readonly<Record<string, Root>> = {
  me,
  consentTerms: () => ({ type: 'ConsentTerms', row: { longestDays: 1826, quietDays: 90, endingDays: 42 } }),
  resident: byId('Resident', 'resident'),
  residentByBsn: (asker, truth, { bsn }) => sharing(asker, truth, 'BSN').find(({ row }) => row.bsn === bsn) ?? null,
  searchResidents: (asker, truth, { postcode }) => sharing(asker, truth, 'ADDRESS').filter(({ row }) => row.postcode === postcode),
  residents: (asker, truth) => sharing(asker, truth),
  sharedWithMe: (asker, truth) => sharing(asker, truth),
  supportPlan: byId('SupportPlan', 'plan'),
  helpQuestion: byId('HelpQuestion', 'question'),
  consent: byId('Consent', 'consent'),
  requestedConsents: (asker, truth) =>
    Truth.sorted(concerning(asker, truth.many('Consent', 'storedState', 'REQUESTED')), 'recordedAt', true),
  consentsExpiring: (asker, truth) =>
    Truth.sorted(concerning(asker, truth.many('Consent', 'storedState', 'ACTIVE')), 'validUntil', true).filter(
      ({ row: { validUntil } }) => (validUntil as Date).getTime() < Date.now() + SIX_WEEKS,
    ),
  objection: byId('Objection', 'objection'),
  dataSubject: byId('Resident', 'resident'),
  overridesToReview: (_asker, truth) => Truth.sorted(truth.many('EmergencyOverride', 'reviewedAt', null), 'validFrom', true),
  whyAccess: (_asker, truth) => explanation(truth),
  accessPreview: () => preview,
  figures: (_asker, _truth, { team }) => figuresOf('2026-01', team),
  figuresByMonth: (_asker, _truth, { team }) => monthsOf(2026).map(month => figuresOf(month, team)),
  legalHolds: (_asker, truth) => Truth.sorted(truth.all('LegalHold'), 'placedAt', false),
  referral: byId('Referral', 'referral'),
  provisionApplication: byId('ProvisionApplication', 'application'),
  openMandatoryReferrals: (asker, truth) =>
    Truth.sorted(truth.many('MandatoryReferral', 'state', 'OPEN'), 'recordedAt', true).filter(({ row }) =>
      asker.of(row.residentId as string).categories.has(categoryOfLifeDomain(row.lifeDomain as LifeDomain)),
    ),
  waitingList: (asker, truth, { team }) =>
    Truth.sorted(truth.many('WaitingListEntry', 'teamId', team), 'since', true).filter(
      stored => stored.row.until === null && subjectsOf(stored).every(id => asker.of(id).categories.has('HELP_QUESTION')),
    ),
  teamInbox: (asker, truth, { team }) =>
    Truth.sorted(truth.many('HelpQuestion', 'teamId', team), 'receivedAt', true).filter(
      stored =>
        stored.row.state === 'CLARIFYING' &&
        (subjectsOf(stored).length > 0
          ? subjectsOf(stored).every(id => asker.of(id).categories.has('HELP_QUESTION'))
          : asker.ofRow(stored).known),
    ),
  myWork: ({ persona }) => ({ type: 'MyWork', row: { id: persona.subject } }),
  myAppointments: (asker, truth) =>
    Truth.sorted(truth.many('Appointment', 'workerId', asker.persona.subject), 'startsAt', true).filter(stored =>
      subjectsOf(stored).every(id => asker.of(id).categories.has('CONTACT_LOG')),
    ),
  incomingReferrals: received('Referral', 'sentAt'),
  incomingApplications: received('ProvisionApplication', 'submittedAt'),
  sentReferrals: ({ persona }, truth) =>
    Truth.sorted(
      truth.many('Referral', 'fromPartyId', persona.party).filter(({ row }) => row.sentAt !== null),
      'sentAt',
      false,
    ),
  referralsAwaitingFeedback: ({ persona: { party, roles: held } }, truth) =>
    Truth.sorted(
      truth.many('Referral', held.length > 0 ? 'fromPartyId' : 'toPartyId', party).filter(({ row }) => feedbackDue(row, truth) !== null),
      'sentAt',
      true,
    ),
  team: byId('Team', 'team'),
  teams: all('Team'),
  district: byId('District', 'district', 'code'),
  districts: all('District'),
  locations: all('Location'),
  organisation: byId('Organisation', 'organisation'),
  organisations: (_asker, truth) => Truth.sorted(truth.all('Organisation'), 'name', true),
  provisions: (_asker, truth) => Truth.sorted(truth.all('Provision'), 'name', true),
  worker: byId('Worker', 'worker'),
  workers: (_asker, truth) => Truth.sorted(truth.all('Worker'), 'name', true),
};

/** What a root of the graph leads to. */
export const rootRows = (name: string, asker: Asker, truth: Truth, variables: Variables): Found => {
  const root = roots[name];
  if (!root) throw new Error(`The test does not know where Query.${name} leads`);
  return root(asker, truth, variables);
};
