import { type Graph, ResidentsWhoShareDocument } from '../src/index.ts';
import type { Listing } from './listing.ts';
import { cell } from './table.ts';

/** Everybody who shares anything with us. */
export const residents = async (graph: Graph): Promise<Listing> => {
  const rows = await Array.fromAsync(graph.each(ResidentsWhoShareDocument, { first: 100 }, data => data.sharedWithMe));
  return {
    data: rows,
    head: ['voornaam', 'achternaam', 'straat', 'nummer', 'postcode', 'plaats', 'telefoon'],
    rows: rows.map(({ firstName, lastName, street, houseNumber, postcode, city, phone }) =>
      [firstName, lastName, street, houseNumber, postcode, city, phone].map(value => cell(value)),
    ),
  };
};
