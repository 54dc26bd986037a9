/** The five domains, each a subgraph, a database and a role of its own. */
export const subgraphNames = ['residents', 'support-plans', 'teams', 'consent', 'referrals'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

export const isSubgraphName = (name: string): name is SubgraphName => (subgraphNames as readonly string[]).includes(name);
