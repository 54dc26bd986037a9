import type { DataCategory, LifeDomain, Purpose } from '@wijkgraph/schema';
import { type Row, type TableName, versioned, type World } from './world.ts';

/**
 * The rules of access once more, slow and plain, from the domain and not from the product's annotations:
 * what they disagree on is a defect of one of the two.
 */

const every: readonly DataCategory[] = [
  'IDENTITY', 'BSN', 'ADDRESS', 'CONTACT', 'HOUSEHOLD', 'SOCIAL_NETWORK', 'HELP_QUESTION', 'CONTACT_LOG', 'PLAN',
  'FINANCE', 'WORK_EDUCATION', 'HOUSING', 'YOUTH_PARENTING', 'PHYSICAL_HEALTH', 'MENTAL_HEALTH', 'SUBSTANCE_USE', 'SAFETY', 'JUSTICE',
]; // prettier-ignore

export const parties = ['gp', 'woonbron', 'careyn', 'vivenz', 'sociale-dienst', 'mee'] as const;
export type PartyName = (typeof parties)[number];

/** The most that consent can open to a party. That of the GP is wide in these worlds, so that every kind of row can be in sight. */
export const ceilings: Readonly<Record<PartyName, readonly DataCategory[]>> = {
  gp: every.filter(category => category !== 'SUBSTANCE_USE'),
  woonbron: ['IDENTITY', 'CONTACT', 'ADDRESS', 'HOUSING', 'PLAN'],
  careyn: ['IDENTITY', 'CONTACT', 'YOUTH_PARENTING', 'HOUSEHOLD', 'PLAN'],
  vivenz: ['IDENTITY', 'CONTACT', 'SAFETY', 'FINANCE', 'PLAN'],
  'sociale-dienst': ['BSN', 'IDENTITY', 'CONTACT', 'FINANCE', 'WORK_EDUCATION'],
  mee: ['IDENTITY', 'CONTACT', 'SOCIAL_NETWORK', 'WORK_EDUCATION', 'PLAN'],
};

/** What kind of party each is. A team is of no kind. */
export const kindOf: Readonly<Record<PartyName, string>> = {
  gp: 'GENERAL_PRACTICE',
  woonbron: 'HOUSING_CORPORATION',
  careyn: 'PARENTING_SUPPORT',
  vivenz: 'SOCIAL_WORK',
  'sociale-dienst': 'BENEFIT_AGENCY',
  mee: 'CLIENT_SUPPORT',
};

/** Whether an objection is about a party at all. */
export const isAbout = ({ reach, partyId, partyKind }: Row, party: string): boolean =>
  reach === 'EVERYONE' || (reach === 'PARTY' && partyId === party) || (reach === 'KIND' && partyKind === kindOf[party as PartyName]);

/**
 * Whether the resident objects to what a line of a consent says of a category and a purpose. Whoever named the party, the
 * category and the purpose is heard, whenever that was; whoever said less only where it was said after the line, or at once with it.
 */
const objects = (world: World, line: Row, category: DataCategory, purpose: Purpose): boolean =>
  world.objection.some(
    objection =>
      objection.residentId === line.residentId &&
      objection.liftedAt === null &&
      isAbout(objection, line.granteeId as string) &&
      (!objection.categories || objection.categories.includes(category)) &&
      (!objection.purposes || objection.purposes.includes(purpose)) &&
      ((objection.reach === 'PARTY' && objection.categories && objection.purposes) ||
        (objection.recordedAt as Date) >= (line.recordedAt as Date)),
  );

/** The category of what is said in a life domain. */
export const categoryOf: Readonly<Record<LifeDomain, DataCategory>> = {
  FINANCES: 'FINANCE',
  WORK_EDUCATION: 'WORK_EDUCATION',
  HOUSING: 'HOUSING',
  DOMESTIC_RELATIONS: 'SAFETY',
  MENTAL_HEALTH: 'MENTAL_HEALTH',
  SUBSTANCE_USE: 'SUBSTANCE_USE',
  PHYSICAL_HEALTH: 'PHYSICAL_HEALTH',
  BASIC_ADL: 'PHYSICAL_HEALTH',
  INSTRUMENTAL_ADL: 'PHYSICAL_HEALTH',
  JUSTICE: 'JUSTICE',
  PARENTING: 'YOUTH_PARENTING',
  SOCIAL_NETWORK: 'SOCIAL_NETWORK',
  TIME_USE: 'SOCIAL_NETWORK',
  PARTICIPATION: 'SOCIAL_NETWORK',
  NEIGHBOURHOOD: 'SOCIAL_NETWORK',
};

/** Who asks. A partner's application has its party; a worker has the team. */
export interface Asking {
  readonly kind: 'PARTNER' | 'WORKER';
  readonly party: string;
  readonly purpose: Purpose;
}

/** What a caller may see of each row and column of one world. */
export interface Sight {
  knows(resident: string): boolean;
  may(resident: string, category: DataCategory): boolean;
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
  referral: ['lifeDomains', 'reason', 'mandatoryReason', 'statusReason', 'feedback', 'questionId', 'provisionId'],
  application: ['lifeDomains', 'whyLighterHelpIsNotEnough', 'outcome', 'mediationOutcome', 'mediationResult', 'questionId', 'provisionId'],
  referralEvent: ['note'],
  applicationEvent: ['note'],
};

export const sightOf = (world: World, { kind, party, purpose }: Asking, now = new Date()): Sight => {
  const ceiling: readonly DataCategory[] = kind === 'WORKER' ? every : (ceilings[party as PartyName] ?? []);
  const action = kind === 'WORKER' ? 'RECORD' : 'SHARE';
  const stored = (table: TableName, id: unknown): Row | undefined => world[table].find(row => row.id === id);

  const granted = (resident: string): readonly DataCategory[] =>
    world.provisionOfConsent
      .filter(line => line.residentId === resident && line.granteeId === party && line.action === action)
      .filter(line => stored('consent', line.consentId)?.storedState === 'ACTIVE')
      .filter(line => line.purposes?.includes(purpose))
      .filter(({ validFrom, validUntil }) => validFrom && validFrom <= now && (!validUntil || validUntil > now))
      .flatMap(line => (line.categories ?? []).filter(category => !objects(world, line, category, purpose)))
      .filter(category => ceiling.includes(category));

  const knows = (resident: string): boolean => granted(resident).length > 0;
  const may = (resident: string, category: DataCategory): boolean => granted(resident).includes(category);
  const holdsRecord = (resident: string): boolean => kind === 'WORKER' && knows(resident);
  const mayDomains = (resident: string, domains: readonly LifeDomain[]): boolean =>
    domains.every(domain => may(resident, categoryOf[domain]));
  const concerns = (resident: string, concerned: readonly (string | undefined)[]): boolean =>
    holdsRecord(resident) || concerned.includes(party);
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
        return may(subject(it), 'SOCIAL_NETWORK');
      case 'consent':
        return knows(subject(it)) && concerns(subject(it), [it.validFrom ? it.granteeId : (it.requestedBy as string)]);
      case 'objection':
      case 'safetyFlag':
        return holdsRecord(subject(it));
      case 'provisionOfConsent':
        return parent('consent', it.consentId);
      case 'question':
      case 'waiting':
        return may(subject(it), 'HELP_QUESTION');
      case 'questionEvent':
        return parent('question', it.questionId);
      case 'contact':
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
    if (!withinDomains[table]?.includes(name)) return true;
    const told =
      table === 'referralEvent'
        ? stored('referral', it.referralId)
        : table === 'applicationEvent'
          ? stored('application', it.applicationId)
          : it;
    return told !== undefined && mayDomains(subject(told), told.lifeDomains ?? []);
  };

  return { knows, may, row, column };
};

/** Whether a party takes part in a plan now: it did not leave, and the consent on which that rests is active and shares the plan with it. */
export const takesPart = (world: World, { to, consentId, partyId, planId }: Row): boolean => {
  const consent = world.consent.find(({ id }) => id === consentId);
  const plan = world.plan.find(({ id }) => id === planId);
  const [residentId] = plan?.residentIds ?? [];
  return (
    to === null &&
    consent !== undefined &&
    carries(world, {
      id: '',
      residentId: consent.residentId ?? residentId ?? null,
      toPartyId: partyId as string,
      consentId: consentId as string,
      needs: ['PLAN'],
    })
  );
};

/**
 * Whether the consent of a referral carries it now: active, of this resident, to share, naming the receiver and every
 * category. Its state says so to the parties concerned, also to one who may not see which life domains those are.
 */
export const carries = (world: World, referral: Row, now = new Date()): boolean => {
  const consent = world.consent.find(({ id }) => id === referral.consentId);
  const covered = world.provisionOfConsent
    .filter(
      line => line.consentId === consent?.id && line.validFrom && line.validFrom <= now && (!line.validUntil || line.validUntil > now),
    )
    .flatMap(line => (line.categories ?? []).filter(category => line.purposes?.some(purpose => !objects(world, line, category, purpose))));
  return (
    consent?.storedState === 'ACTIVE' &&
    consent.residentId === referral.residentId &&
    consent.action === 'SHARE' &&
    consent.granteeId === referral.toPartyId &&
    covered.length > 0 &&
    [...((referral.needs ?? []) as readonly DataCategory[]), ...(referral.lifeDomains ?? []).map(domain => categoryOf[domain])].every(
      category => covered.includes(category),
    )
  );
};

const FOUR_WEEKS = 28 * 86_400_000;

/** When the receiver is to have reported back; null where it has, where nothing is expected of it, and where the consent carries it no more. */
export const feedbackDue = (world: World, referral: Row, now = new Date()): Date | null => {
  const { sentAt, feedbackAt, storedState } = referral;
  if (!sentAt || feedbackAt || !['REQUESTED', 'COMPLETED'].includes(storedState as string) || !carries(world, referral, now)) return null;
  return new Date(sentAt.getTime() + FOUR_WEEKS);
};
