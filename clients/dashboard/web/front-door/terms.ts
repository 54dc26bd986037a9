import type { ContactChannel, ContactKind, EntryPoint, LifeDomain, Urgency } from '../generated/graphql.ts';

/** What can be chosen at the front door, the most usual first. */
export const kinds: readonly ContactKind[] = ['INFORMATION', 'SUPPORT'];
export const channels: readonly ContactChannel[] = ['WALK_IN', 'PHONE', 'EMAIL', 'HOME_VISIT', 'SCHOOL', 'COMMUNITY_CENTRE', 'OTHER'];
export const entryPoints: readonly EntryPoint[] = [
  'TEAM',
  'YOUTH_TEAM',
  'WIJK_INFORMATIE_PUNT',
  'WIJKNETWERK',
  'ACHTER_DE_VOORDEUR',
  'GENERAL_PRACTITIONER',
  'SCHOOL',
  'DIGITAL',
  'OTHER_PARTY',
];
export const urgencies: readonly Urgency[] = ['NORMAL', 'URGENT', 'CRISIS'];
export const lifeDomains: readonly LifeDomain[] = [
  'FINANCES',
  'WORK_EDUCATION',
  'HOUSING',
  'PARENTING',
  'DOMESTIC_RELATIONS',
  'MENTAL_HEALTH',
  'PHYSICAL_HEALTH',
  'SUBSTANCE_USE',
  'BASIC_ADL',
  'INSTRUMENTAL_ADL',
  'SOCIAL_NETWORK',
  'TIME_USE',
  'PARTICIPATION',
  'NEIGHBOURHOOD',
  'JUSTICE',
];
