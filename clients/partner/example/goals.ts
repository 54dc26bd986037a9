import { type Graph, HousingGoalsDocument, valueOf } from '../src/index.ts';
import type { Listing } from './listing.ts';
import { cell } from './table.ts';

/** The housing goals of those who share them with us. */
export const goals = async (graph: Graph): Promise<Listing> => {
  const residents = await Array.fromAsync(graph.each(HousingGoalsDocument, { first: 50 }, data => data.sharedWithMe));
  const found = residents.flatMap(({ id, firstName, lastName, supportPlan }) => {
    const plan = valueOf(supportPlan, undefined);
    return (plan ? valueOf(plan.goals, []) : []).map(goal => ({
      resident: id,
      firstName,
      lastName,
      contact: plan?.contactWorker,
      ...goal,
    }));
  });
  return {
    data: found,
    head: ['voornaam', 'achternaam', 'doel', 'bereikt als', 'eigen kracht', 'stand', 'contactpersoon'],
    rows: found.map(({ firstName, lastName, text, target, ownContribution, status, contact }) => [
      ...[firstName, lastName, text, target, ownContribution].map(value => cell(value)),
      cell(status),
      contact ? cell(contact, ({ name }) => name) : '-',
    ]),
  };
};
