import type { CarryingFragment, DataCategory, LifeDomain } from '../generated/graphql.ts';
import { categoryOfLifeDomain } from '../preview/category-of-life-domain.ts';

export type Consent = NonNullable<NonNullable<CarryingFragment['consents']>['edges'][number]['node']>;

/** The consents of somebody, as far as they may be seen. */
export const consentsOf = (resident: CarryingFragment | null | undefined): readonly Consent[] =>
  resident?.consents?.edges.flatMap(({ node }) => node ?? []) ?? [];

const namedIn = ({ provisions }: Consent): ReadonlySet<DataCategory> => new Set(provisions?.flatMap(({ categories }) => categories ?? []));

/** The consent on which something about these life domains can go to a party, to a team one to record; the graph looks again. */
export const carrying = (consents: readonly Consent[], party: string | undefined, domains: readonly LifeDomain[]): Consent | undefined =>
  consents.find(consent => {
    if (consent.state !== 'ACTIVE' || consent.grantee?.id !== party) return false;
    const named = namedIn(consent);
    return domains.every(domain => named.has(categoryOfLifeDomain[domain]));
  });
