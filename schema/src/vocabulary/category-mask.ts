import { dataCategories, type DataCategory } from './data-category.ts';

/**
 * A set of data categories in one integer, one bit a category: what travels to and from the decision point,
 * and what the enforcement of a value compares. A few bits above the categories qualify the access itself.
 */
export type CategoryMask = number;

const names = Object.keys(dataCategories) as DataCategory[];
const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<DataCategory, CategoryMask>;

export const NOTHING: CategoryMask = 0;
export const EVERY_CATEGORY: CategoryMask = (1 << names.length) - 1;

/** What a decision says of the access beside the categories. Never asked for, never shared by consent. */
export const Qualifier = {
  /** Something at all is shared with the caller: without this bit the resident does not exist for the caller. */
  KNOWN: 1 << 24,
  /** The caller belongs to the team that holds the resident's consent to record. */
  OWN_TEAM: 1 << 25,
  /** The caller is the data subject, or a valid representative. */
  OWN_ACCESS: 1 << 26,
  /** The caller oversees how personal data is handled, and sees no dossier. */
  OVERSIGHT: 1 << 27,
  /** The client is not registered for the party or the purpose that it names: not even what names that party is open to it. */
  UNREGISTERED: 1 << 28,
} as const;

/** The bit of one category. */
export const maskOf = (category: DataCategory): CategoryMask => bits[category];

/** The bits of several categories. */
export const maskOfAll = (categories: Iterable<DataCategory>): CategoryMask => {
  let mask = NOTHING;
  for (const category of categories) mask |= bits[category];
  return mask;
};

/** Whether everything in `needed` is permitted by `granted`. */
export const covers = (granted: CategoryMask, needed: CategoryMask): boolean => (granted & needed) === needed;

const namesByMask = new Map<CategoryMask, readonly DataCategory[]>();

/** The categories of a mask, in the order of the vocabulary. Qualifiers are left out. The list is shared: do not change it. */
export const categoriesOf = (mask: CategoryMask): readonly DataCategory[] => {
  const categoryBits = mask & EVERY_CATEGORY;
  const known = namesByMask.get(categoryBits);
  if (known) return known;
  const listed = Object.freeze(names.filter(name => (categoryBits & bits[name]) !== 0));
  namesByMask.set(categoryBits, listed);
  return listed;
};
