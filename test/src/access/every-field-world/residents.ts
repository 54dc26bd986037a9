import { DataCategory } from '@wijkgraph/schema';
import { aResident, type ResidentBuilder } from '../../world/resident-seed.ts';
import { everything, testParties, type TestParty } from '../every-field-parties.ts';
import { everyDomain, realPartners } from './domains.ts';

const everyCategory = Object.values(DataCategory);

const inEveryDomain = (resident: ResidentBuilder): ResidentBuilder =>
  everyDomain
    .reduce((builder, domain) => builder.asking(domain).spokenWith(domain), resident)
    .asking('FINANCES', 'HOUSING')
    .asking()
    .spokenWith('FINANCES', 'HOUSING')
    .assessedIn(...everyDomain)
    .knowing('a sister', 'a neighbour');

const sharedWithAll = (resident: ResidentBuilder, categoriesFor: (party: TestParty) => readonly DataCategory[]): ResidentBuilder =>
  testParties.reduce((builder, party) => {
    const categories = categoriesFor(party);
    return categories.length > 0 ? builder.sharing(...categories).with(party.id) : builder;
  }, resident);

/**
 * The first is rich in everything and shares with each party what its name says; the second, in the same house, shares the
 * opposite; the third is known to another team alone; the last two have a plan together.
 */
export const residents: readonly ResidentBuilder[] = [
  realPartners.reduce(
    (builder, party) => builder.sharing(...everyCategory).with(party),
    sharedWithAll(inEveryDomain(aResident(1).in('team-wielwijk').livingIn('one')).withPlan(...everyDomain), party => party.categories),
  ),
  sharedWithAll(inEveryDomain(aResident(2).in('team-wielwijk').livingIn('one')).withPlan(...everyDomain), ({ categories }) =>
    everyCategory.filter(category => !categories.includes(category)),
  )
    .sharing('IDENTITY', 'HOUSING')
    .with('woonbron'),
  inEveryDomain(aResident(3).in('team-krispijn').livingIn('one')).withPlan(...everyDomain),
  sharedWithAll(inEveryDomain(aResident(4).in('team-wielwijk').livingIn('two')), party =>
    party === everything ? everyCategory : ['PLAN', 'IDENTITY', 'HOUSING'],
  ),
  sharedWithAll(inEveryDomain(aResident(5).in('team-wielwijk').livingIn('two')), party => party.categories),
];
