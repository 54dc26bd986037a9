import type { Persona } from '@wijkgraph/sandbox';
import { categoriesOf, type DataCategory, EVERY_CATEGORY, maskOf, maskOfAll, scopes, type Scope } from '@wijkgraph/schema';
import { possibleOf } from './every-field-expected.ts';
import { pathsTo } from './every-field-paths.ts';
import { type Field, personalFields, typeNamed } from './every-field-schema.ts';

/** A party of the test alone, with no ceiling: what a real partner may be permitted is too little to try every category. */
export interface TestParty {
  readonly id: string;
  readonly categories: readonly DataCategory[];
}

const partyWith = (mask: number): TestParty => ({ id: `party-${mask.toString(16)}`, categories: categoriesOf(mask) });

/** Nothing of a category is needed to read it; a party must be known all the same, so it is given what the field is not about. */
const ANYTHING = maskOf('CONTACT');

/** For each field the sets of categories with which exactly it, and the shortest way to it, is open: one set for each category it may turn out to need. */
const exactMasks = (field: Field): readonly number[] => {
  const path = pathsTo(field.type)[0] ?? [];
  const declarations = [...path.flatMap(hop => [hop.classification, typeNamed(hop.target as string).visibility]), field.classification];
  let fixed = 0;
  const ofRow = new Set<DataCategory>();
  for (const declaration of declarations) {
    if (declaration?.kind !== 'personal') continue;
    if (declaration.category) fixed |= maskOf(declaration.category);
    for (const category of possibleOf({ ...declaration, category: undefined } as never)) ofRow.add(category);
  }
  if (ofRow.size === 0) return [fixed || ANYTHING];
  return [...ofRow].map(category => fixed | maskOf(category));
};

const masksByField = new Map(personalFields.map(field => [field, exactMasks(field)]));
const ownCategories = (field: Field): readonly DataCategory[] => possibleOf(field.classification);

/** The parties that try a field with exactly its category permitted. */
export const exactlyPermitted = (field: Field): readonly TestParty[] => (masksByField.get(field) ?? []).map(partyWith);
/** The parties that try a field with all but its category permitted. */
export const allButPermitted = (field: Field): readonly TestParty[] =>
  ownCategories(field).map(category => partyWith(EVERY_CATEGORY & ~maskOf(category)));

export const everything = partyWith(EVERY_CATEGORY);
export const nothing: TestParty = { id: 'party-of-nothing', categories: [] };

/** Two life domains together, for what touches both. */
const together = partyWith(maskOfAll(['HELP_QUESTION', 'CONTACT_LOG', 'FINANCE', 'HOUSING']));

export const testParties: readonly TestParty[] = [
  ...new Map(
    [everything, nothing, together, ...personalFields.flatMap(field => [...exactlyPermitted(field), ...allButPermitted(field)])].map(
      party => [party.id, party],
    ),
  ).values(),
];

export const personaOf = ({ id }: TestParty): Persona => ({
  label: id,
  subject: `${id}-app`,
  client: `${id}-app`,
  party: id,
  roles: [],
  scopes: Object.keys(scopes) as Scope[],
  purposes: ['SUPPORT'],
});
