import { createHash } from 'node:crypto';
import {
  Consent,
  ConsentGrant,
  ConsentProvision,
  DataSubject,
  EmergencyOverride,
  Objection,
  Representation,
  SafetyFlag,
} from '@wijkgraph/consent';
import { ApplicationEvent, MandatoryReferral, ProvisionApplication, Referral, ReferralEvent } from '@wijkgraph/referrals';
import { Household, HouseholdMember, NetworkMember, Resident } from '@wijkgraph/residents';
import type { DataCategory, LifeDomain, Purpose, SubgraphName } from '@wijkgraph/schema';
import {
  Action,
  Appointment,
  Assessment,
  AssessmentScore,
  ContactMoment,
  Goal,
  GoalEvent,
  HelpQuestion,
  PlanEvent,
  HelpQuestionEvent,
  PlanParticipant,
  SatisfactionRating,
  SupportPlan,
  WaitingListEntry,
} from '@wijkgraph/support-plans';

/** The tables of a world, in the order in which their rows can be inserted. */
export const tables = {
  resident: { of: 'residents', entity: Resident },
  household: { of: 'residents', entity: Household },
  householdMember: { of: 'residents', entity: HouseholdMember },
  networkMember: { of: 'residents', entity: NetworkMember },
  dataSubject: { of: 'consent', entity: DataSubject },
  representation: { of: 'consent', entity: Representation },
  safetyFlag: { of: 'consent', entity: SafetyFlag },
  consent: { of: 'consent', entity: Consent },
  provisionOfConsent: { of: 'consent', entity: ConsentProvision },
  grant: { of: 'consent', entity: ConsentGrant },
  override: { of: 'consent', entity: EmergencyOverride },
  objection: { of: 'consent', entity: Objection },
  question: { of: 'support-plans', entity: HelpQuestion },
  questionEvent: { of: 'support-plans', entity: HelpQuestionEvent },
  waiting: { of: 'support-plans', entity: WaitingListEntry },
  contact: { of: 'support-plans', entity: ContactMoment },
  appointment: { of: 'support-plans', entity: Appointment },
  plan: { of: 'support-plans', entity: SupportPlan },
  planEvent: { of: 'support-plans', entity: PlanEvent },
  participant: { of: 'support-plans', entity: PlanParticipant },
  goal: { of: 'support-plans', entity: Goal },
  goalEvent: { of: 'support-plans', entity: GoalEvent },
  action: { of: 'support-plans', entity: Action },
  assessment: { of: 'support-plans', entity: Assessment },
  score: { of: 'support-plans', entity: AssessmentScore },
  rating: { of: 'support-plans', entity: SatisfactionRating },
  referral: { of: 'referrals', entity: Referral },
  referralEvent: { of: 'referrals', entity: ReferralEvent },
  mandatoryReferral: { of: 'referrals', entity: MandatoryReferral },
  application: { of: 'referrals', entity: ProvisionApplication },
  applicationEvent: { of: 'referrals', entity: ApplicationEvent },
} as const satisfies Record<string, { of: SubgraphName; entity: abstract new () => object }>;

/** Tables whose rows are edited, and count it. */
export const versioned = [
  'resident',
  'question',
  'waiting',
  'appointment',
  'plan',
  'participant',
  'goal',
  'action',
] as const satisfies TableName[];

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

/** A row by the names of its columns. Those that the rules read are spelled out. */
export interface Row {
  readonly id: string;
  readonly residentId?: string | null;
  readonly residentIds?: readonly string[];
  readonly lifeDomain?: LifeDomain;
  readonly lifeDomains?: readonly LifeDomain[];
  readonly fromPartyId?: string;
  readonly toPartyId?: string;
  readonly granteeId?: string;
  readonly consentId?: string | null;
  readonly planId?: string | null;
  readonly goalId?: string;
  readonly questionId?: string | null;
  readonly assessmentId?: string;
  readonly referralId?: string | null;
  readonly applicationId?: string;
  readonly action?: 'RECORD' | 'SHARE';
  readonly reach?: 'PARTY' | 'KIND' | 'EVERYONE';
  readonly partyId?: string | null;
  readonly partyKind?: string | null;
  /** Of an objection null for all, as its purposes. */
  readonly categories?: readonly DataCategory[] | null;
  readonly purposes?: readonly Purpose[] | null;
  readonly recordedAt?: Date;
  readonly liftedAt?: Date | null;
  readonly validFrom?: Date | null;
  readonly validUntil?: Date | null;
  readonly sentAt?: Date | null;
  readonly submittedAt?: Date | null;
  readonly [column: string]: unknown;
}

/** Everything that is stored of residents: plain rows, so that two worlds can be compared, changed and sown. */
export type World = Readonly<Record<TableName, readonly Row[]>>;

export const emptyWorld = (): Record<TableName, Row[]> =>
  Object.fromEntries(tableNames.map(name => [name, [] as Row[]])) as unknown as Record<TableName, Row[]>;

/** The same id for the same words, in every world. Ids of neighbours lie anywhere between each other. */
export const idOf = (...words: readonly (string | number)[]): string => {
  const hex = createHash('sha256').update(words.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
