import { covers, EVERY_CATEGORY, type CategoryMask, maskOf, maskOfAll, NOTHING, Qualifier } from '../vocabulary/category-mask.ts';
import { categoryOfLifeDomain, lifeDomains, type LifeDomain } from '../vocabulary/life-domain.ts';
import type { DataCategory } from '../vocabulary/data-category.ts';
import type { Asker } from './classification.ts';

/** A rule that reads from the row itself whether it may be seen. A rule never looks anywhere else. */
export interface RowRule {
  /** Every category that a row may turn out to need. */
  readonly possible: CategoryMask;
  /** Whether any row at all could be permitted to who is granted this at most. */
  conceivable(most: CategoryMask): boolean;
  permits(row: object, granted: CategoryMask, asker: Asker): boolean;
}

const bitOfLifeDomain = Object.fromEntries(
  (Object.keys(lifeDomains) as LifeDomain[]).map(domain => [domain, maskOf(categoryOfLifeDomain(domain))]),
) as Record<LifeDomain, CategoryMask>;
const everyLifeDomain = maskOfAll((Object.keys(lifeDomains) as LifeDomain[]).map(categoryOfLifeDomain));

const ofSomeLifeDomain = (most: CategoryMask): boolean => (most & everyLifeDomain) !== NOTHING;

interface OfLifeDomain {
  lifeDomain: LifeDomain;
}
interface OfLifeDomains {
  lifeDomains: readonly LifeDomain[];
}
interface OfOwnCategories {
  readonly categories: readonly DataCategory[];
}
interface BetweenParties {
  /** The parties that a row concerns: the grantee of a consent, the sender and the receiver of a referral. */
  readonly concernedParties: readonly string[];
}

interface OfOverride {
  /** The one to whom it opens anything. */
  readonly worker: string;
  /** Whether it is over and no longer kept from the data subject's view. */
  readonly shownToSubject: boolean;
}

/** What a dossier is kept in. */
const everyOfDossier = maskOfAll(['HELP_QUESTION', 'CONTACT_LOG', 'PLAN']) | everyLifeDomain;
const ofSomeDossier = (most: CategoryMask): boolean => (most & everyOfDossier) !== NOTHING;

const PRIVILEGED = Qualifier.OWN_TEAM | Qualifier.OWN_ACCESS | Qualifier.OVERSIGHT;

const concerns = (row: object, granted: CategoryMask, asker: Asker): boolean =>
  (granted & PRIVILEGED) !== 0 ||
  ((granted & Qualifier.UNREGISTERED) === 0 && (row as BetweenParties).concernedParties.includes(asker.party));

/** The one place where rules over rows are added: a name for the declaration, and what it reads. */
export const rowRules = {
  /** The category of the row's life domain. */
  lifeDomain: {
    possible: everyLifeDomain,
    conceivable: ofSomeLifeDomain,
    permits: (row, granted) => covers(granted, bitOfLifeDomain[(row as OfLifeDomain).lifeDomain] ?? EVERY_CATEGORY),
  },
  /** The categories of all the row's life domains: what touches several is seen only by who may see each. */
  lifeDomains: {
    possible: everyLifeDomain,
    conceivable: ofSomeLifeDomain,
    permits: (row, granted) =>
      (row as OfLifeDomains).lifeDomains.every(domain => covers(granted, bitOfLifeDomain[domain] ?? EVERY_CATEGORY)),
  },
  /** The categories that the row names: an entry of a dossier is of those of the record that it stands for. */
  ownCategories: {
    possible: everyOfDossier,
    conceivable: ofSomeDossier,
    permits: (row, granted) => covers(granted, maskOfAll((row as OfOwnCategories).categories)),
  },
  /** Whoever may see anything at all of a dossier, on a list whose rows each name their own categories. */
  anyOfDossier: { possible: everyOfDossier, conceivable: ofSomeDossier, permits: (_row, granted) => ofSomeDossier(granted) },
  /** Those whom an agreement concerns: the data subject, the team that holds the record, oversight, and the parties named in the row. */
  concernedParties: { possible: NOTHING, conceivable: () => true, permits: concerns },
  /** As concernedParties, and only while the data subject is known to the caller at all. */
  concernedWhileShared: {
    possible: NOTHING,
    conceivable: most => (most & Qualifier.KNOWN) !== 0,
    permits: (row, granted, asker) => (granted & Qualifier.KNOWN) !== 0 && concerns(row, granted, asker),
  },
  /** Whom an emergency override concerns: oversight, the worker to whom it opens anything, and the data subject once it may be shown. */
  overrideShown: {
    possible: NOTHING,
    conceivable: most => (most & PRIVILEGED) !== 0,
    permits: (row, granted, asker) =>
      (granted & Qualifier.OVERSIGHT) !== 0 ||
      ((granted & Qualifier.UNREGISTERED) === 0 && (row as OfOverride).worker === asker.subject) ||
      ((granted & Qualifier.OWN_ACCESS) !== 0 && (row as OfOverride).shownToSubject),
  },
  /** The data subject, the team that holds the record, and oversight; no party beside them. */
  subjectOrTeam: {
    possible: NOTHING,
    conceivable: most => (most & PRIVILEGED) !== 0,
    permits: (_row, granted) => (granted & PRIVILEGED) !== 0,
  },
  /** The data subject, and whoever oversees how personal data is handled: who saw what. */
  subjectOrOversight: {
    possible: NOTHING,
    conceivable: most => (most & (Qualifier.OWN_ACCESS | Qualifier.OVERSIGHT)) !== 0,
    permits: (_row, granted) => (granted & (Qualifier.OWN_ACCESS | Qualifier.OVERSIGHT)) !== 0,
  },
  /** Whoever oversees how personal data is handled, and nobody else: not the data subject either. */
  oversight: {
    possible: NOTHING,
    conceivable: most => (most & Qualifier.OVERSIGHT) !== 0,
    permits: (_row, granted) => (granted & Qualifier.OVERSIGHT) !== 0,
  },
  /** The team that holds the record, and oversight: what neither the data subject nor who acts for them is told here. */
  teamOrOversight: {
    possible: NOTHING,
    conceivable: most => (most & (Qualifier.OWN_TEAM | Qualifier.OVERSIGHT)) !== 0,
    permits: (_row, granted) => (granted & (Qualifier.OWN_TEAM | Qualifier.OVERSIGHT)) !== 0,
  },
} as const satisfies Record<string, RowRule>;

export type RowRuleName = keyof typeof rowRules;
