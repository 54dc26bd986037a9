import type { DataCategory, LifeDomain, Purpose } from '@wijkgraph/schema';
import { WORKER } from '../world/worker.ts';
import { actsFor } from './authority-model.ts';
import { opens, overriddenFor } from './consent-model.ts';
import { categoryOf, ceilings, everyCategory, type PartyName } from './parties.ts';
import { type Row, type TableName, versioned, type World } from './world.ts';

/**
 * The rules of access once more, slow and plain, from the domain and not from the product's annotations:
 * what they disagree on is a defect of one of the two.
 */
/** Who asks. A partner's application has its party; a worker has the team; a resident asks for themselves, and for whom they represent. */
export interface Asking {
  readonly kind: 'PARTNER' | 'WORKER' | 'RESIDENT';
  readonly party: string;
  readonly purpose: Purpose;
  readonly resident?: string;
}

/** What a caller may see of each row and column of one world. */
export interface Sight {
  knows(resident: string): boolean;
  may(resident: string, category: DataCategory): boolean;
  /** Whether a resident is in the lists of those of whom the caller may see all of this. An override puts nobody in a list. */
  finds(resident: string, ...wanted: readonly DataCategory[]): boolean;
  /** Whether the caller's team holds the record. */
  holdsRecord(resident: string): boolean;
  /** Whether it is the caller's own data, or that of whom the caller represents. */
  isOwn(resident: string): boolean;
  /** Whether the row exists for the caller by some way through the graph. */
  row(table: TableName, row: Row): boolean;
  /** Whether a column of such a row is shown. */
  column(table: TableName, row: Row, column: string): boolean;
}

const byCategory: Partial<Record<TableName, Readonly<Record<string, DataCategory>>>> = {
  resident: {
    firstName: 'IDENTITY',
    namePrefix: 'IDENTITY',
    lastName: 'IDENTITY',
    birthDate: 'IDENTITY',
    bsn: 'BSN',
    street: 'ADDRESS',
    houseNumber: 'ADDRESS',
    postcode: 'ADDRESS',
    city: 'ADDRESS',
    districtCode: 'ADDRESS',
    confidentialAddress: 'ADDRESS',
    phone: 'CONTACT',
    email: 'CONTACT',
    language: 'CONTACT',
    interpreterNeeded: 'CONTACT',
    version: 'IDENTITY',
  },
};

/** Columns that are seen only by who may see every life domain that the row touches. */
const withinDomains: Partial<Record<TableName, readonly string[]>> = {
  question: ['underlying', 'lifeDomains', 'riskFlags', 'whyLighterHelpIsNotEnough', 'answer', 'lightHelp', 'outcomeNote'],
  contact: ['note', 'lifeDomains'],
  appointment: ['note', 'lifeDomains'],
  referral: ['lifeDomains', 'reason', 'mandatoryReason', 'statusReason', 'feedback', 'questionId', 'provisionId'],
  application: ['lifeDomains', 'whyLighterHelpIsNotEnough', 'outcome', 'mediationOutcome', 'mediationResult', 'questionId', 'provisionId'],
  referralEvent: ['note'],
  applicationEvent: ['note'],
};

/** Works out once what is asked of a resident for each of their rows and columns. */
const once = <Value>(workOut: (resident: string) => Value): ((resident: string) => Value) => {
  const known = new Map<string, { readonly value: Value }>();
  return resident => {
    const found = known.get(resident) ?? { value: workOut(resident) };
    known.set(resident, found);
    return found.value;
  };
};

export const sightOf = (world: World, { kind, party, purpose, resident: self }: Asking, now = new Date()): Sight => {
  const ceiling: readonly DataCategory[] = kind === 'WORKER' ? everyCategory : (ceilings[party as PartyName] ?? []);
  const action = kind === 'WORKER' ? 'RECORD' : 'SHARE';
  const stored = (table: TableName, id: unknown): Row | undefined => world[table].find(row => row.id === id);

  const isOwn = once(resident => kind === 'RESIDENT' && (resident === self || actsFor(world, self, resident, now)));
  const consented = once((resident): readonly DataCategory[] => {
    const lines = world.provisionOfConsent.filter(
      line => line.residentId === resident && line.granteeId === party && line.action === action,
    );
    return ceiling.filter(category => lines.some(line => opens(world, line, category, purpose, now)));
  });
  const granted = once((resident): readonly DataCategory[] => {
    if (isOwn(resident)) return everyCategory;
    const overridden = kind === 'WORKER' ? overriddenFor(world, WORKER, party, resident, now) : [];
    return [...consented(resident), ...overridden];
  });

  const knows = (resident: string): boolean => granted(resident).length > 0;
  const may = (resident: string, category: DataCategory): boolean => granted(resident).includes(category);
  const finds = (resident: string, ...wanted: readonly DataCategory[]): boolean => {
    const found = isOwn(resident) ? everyCategory : consented(resident);
    return found.length > 0 && wanted.every(category => found.includes(category));
  };
  const holdsRecord = (resident: string): boolean => kind === 'WORKER' && consented(resident).length > 0;
  const mayDomains = (resident: string, domains: readonly LifeDomain[]): boolean =>
    domains.every(domain => may(resident, categoryOf[domain]));
  const concerns = (resident: string, concerned: readonly (string | undefined)[]): boolean =>
    holdsRecord(resident) || isOwn(resident) || concerned.includes(party);
  const subject = (row: Row): string => row.residentId as string;
  const subjects = (row: Row): readonly string[] =>
    row.residentIds ?? (row.residentId ? [row.residentId] : (stored('plan', row.planId)?.residentIds ?? []));
  const parent = (table: TableName, id: unknown): boolean => {
    const found = stored(table, id);
    return found !== undefined && row(table, found);
  };

  const row = (table: TableName, it: Row): boolean => {
    switch (table) {
      case 'resident':
        return knows(it.id);
      case 'household':
      case 'rating':
        return true;
      case 'householdMember':
      case 'representation':
        return may(subject(it), 'HOUSEHOLD');
      case 'networkMember':
        // About somebody else than the resident, who has no right to it (AVG art. 15(4)).
        return may(subject(it), 'SOCIAL_NETWORK') && !isOwn(subject(it));
      case 'consent':
        return knows(subject(it)) && concerns(subject(it), [it.validFrom ? it.granteeId : (it.requestedBy as string)]);
      case 'objection':
        return holdsRecord(subject(it)) || isOwn(subject(it));
      case 'safetyFlag':
        return holdsRecord(subject(it));
      case 'dataSubject':
      case 'grant':
      case 'override':
        return false;
      case 'provisionOfConsent':
        return parent('consent', it.consentId);
      case 'question':
      case 'waiting':
        return may(subject(it), 'HELP_QUESTION');
      case 'questionEvent':
        return parent('question', it.questionId);
      case 'contact':
      case 'appointment':
        return may(subject(it), 'CONTACT_LOG');
      case 'plan':
        return (it.residentIds ?? []).every(resident => may(resident, 'PLAN'));
      case 'planEvent':
      case 'participant':
        return parent('plan', it.planId);
      case 'goal':
        return parent('plan', it.planId) && mayDomains(subject(it), [it.lifeDomain as LifeDomain]);
      case 'goalEvent':
      case 'action':
        return parent('goal', it.goalId);
      case 'assessment':
        return may(subject(it), 'PLAN');
      case 'score':
        return parent('assessment', it.assessmentId) && mayDomains(subject(it), [it.lifeDomain as LifeDomain]);
      case 'referral':
        return concerns(subject(it), it.sentAt ? [it.fromPartyId, it.toPartyId] : [it.fromPartyId]);
      case 'referralEvent':
        return parent('referral', it.referralId);
      case 'applicationEvent':
        return parent('application', it.applicationId);
      case 'mandatoryReferral':
        return mayDomains(subject(it), [it.lifeDomain as LifeDomain]);
      case 'application':
        return concerns(subject(it), it.submittedAt ? [it.fromPartyId, it.toPartyId] : [it.fromPartyId]);
    }
  };

  const column = (table: TableName, it: Row, name: string): boolean => {
    if (!row(table, it)) return false;
    const category = byCategory[table]?.[name];
    if (category && !may(it.id, category)) return false;
    if (table === 'resident' && (name === 'confidentialAddress' || name === 'version')) return holdsRecord(it.id);
    // Whoever edits a record is told of edits; another would learn from it that something unseen was changed.
    if (name === 'version' && versioned.some(known => known === table)) return subjects(it).every(holdsRecord);
    // A person who is unknown to the caller is nobody, whoever points at them.
    if ((table === 'representation' || table === 'safetyFlag') && name === 'representativeId') return knows(it.representativeId as string);
    if (table === 'contact' && name === 'questionId') return may(subject(it), 'HELP_QUESTION');
    if (!withinDomains[table]?.includes(name)) return true;
    const told =
      table === 'referralEvent'
        ? stored('referral', it.referralId)
        : table === 'applicationEvent'
          ? stored('application', it.applicationId)
          : it;
    return told !== undefined && mayDomains(subject(told), told.lifeDomains ?? []);
  };

  return { knows, may, finds, holdsRecord, isOwn, row, column };
};
