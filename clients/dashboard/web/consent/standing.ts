import type { ConsentOfQuery, DataCategory } from '../generated/graphql.ts';

type Resident = NonNullable<ConsentOfQuery['resident']>;
export type Consent = NonNullable<NonNullable<Resident['consents']>['edges'][number]['node']>;
export type Objection = NonNullable<NonNullable<Resident['objections']>['edges'][number]['node']>;
export type Organisation = NonNullable<NonNullable<ConsentOfQuery['organisations']>['edges'][number]['node']>;

/** Where a party stands with one kind of data. */
export type Standing = 'given' | 'notGiven' | 'beyond' | 'objected';

export const isActive = ({ state }: Consent): boolean => state === 'ACTIVE';

/** What the resident shares with a party now. */
export const sharedWith = (consents: readonly Consent[], party: string): readonly Consent[] =>
  consents.filter(consent => isActive(consent) && consent.action === 'SHARE' && consent.grantee?.id === party);

/** The kinds of data that consents are about. */
export const categoriesOf = (consents: readonly Consent[]): ReadonlySet<DataCategory> =>
  new Set(consents.flatMap(({ provisions }) => provisions?.flatMap(({ categories }) => categories ?? []) ?? []));

const concerns = ({ id, kind }: Organisation, { reach, party, partyKind, liftedAt }: Objection): boolean =>
  liftedAt === null && (reach === 'EVERYONE' || (reach === 'KIND' && partyKind === kind) || (reach === 'PARTY' && party?.id === id));

/** The graph decides; this says in one word what it was told. */
export const standingOf = (
  organisation: Organisation,
  category: DataCategory,
  { consents, objections }: { readonly consents: readonly Consent[]; readonly objections: readonly Objection[] },
): Standing => {
  if (!organisation.categoryCeiling.includes(category)) return 'beyond';
  const objected = objections.some(objection => concerns(organisation, objection) && (objection.categories?.includes(category) ?? true));
  if (objected) return 'objected';
  const given = sharedWith(consents, organisation.id).some(({ provisions }) =>
    provisions?.some(({ categories }) => categories?.includes(category)),
  );
  return given ? 'given' : 'notGiven';
};

/** In the order in which people speak of them: who one is, where one lives, what it is about. */
export const everyCategory: readonly DataCategory[] = [
  'IDENTITY',
  'BSN',
  'ADDRESS',
  'CONTACT',
  'HOUSEHOLD',
  'SOCIAL_NETWORK',
  'HELP_QUESTION',
  'CONTACT_LOG',
  'PLAN',
  'FINANCE',
  'WORK_EDUCATION',
  'HOUSING',
  'YOUTH_PARENTING',
  'PHYSICAL_HEALTH',
  'MENTAL_HEALTH',
  'SUBSTANCE_USE',
  'SAFETY',
  'JUSTICE',
];
