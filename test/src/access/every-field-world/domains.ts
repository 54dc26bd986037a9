import { personas } from '@wijkgraph/sandbox';
import { type LifeDomain, lifeDomains } from '@wijkgraph/schema';

export const everyDomain = Object.keys(lifeDomains) as LifeDomain[];
export const realPartners = Object.values(personas).flatMap(({ roles, party }) => (roles.length === 0 ? [party] : []));
export const NEXT_CENTURY = new Date('2099-01-01T00:00:00Z');
export const minute = (number: number): Date => new Date(Date.UTC(2026, 1, 1, 0, number));

/** The flag that a life domain is touched by, where there is one. */
export const riskOf: Partial<Record<LifeDomain, string>> = {
  SUBSTANCE_USE: 'ADDICTION',
  MENTAL_HEALTH: 'PSYCHIATRIC_DISORDER',
  DOMESTIC_RELATIONS: 'DOMESTIC_VIOLENCE',
};
