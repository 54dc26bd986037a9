import { LifeDomain, lifeDomains } from '@wijkgraph/schema';

/**
 * The editions of the self-reliance matrix that an assessment can be made with, and the life domains that each scores. Scores of two
 * editions are not compared with each other: the same name may stand for other criteria.
 */
const domainsByEdition: ReadonlyMap<string, readonly LifeDomain[]> = new Map([
  ['ZRM 2017', Object.values(LifeDomain).filter(domain => lifeDomains[domain].scored)],
]);

export const editions: readonly string[] = [...domainsByEdition.keys()];

/** The life domains that an edition scores; none for one that there is not. */
export const domainsOf = (edition: string): readonly LifeDomain[] => domainsByEdition.get(edition) ?? [];
