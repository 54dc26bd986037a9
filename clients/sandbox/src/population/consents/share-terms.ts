import { type CategoryMask, maskOf, type Purpose } from '@wijkgraph/schema';
import type { OrganisationId } from '../../reference/organisations.ts';
import { type Chance, happens, weighted } from '../random/chance.ts';
import { between, daysBefore } from '../random/moments.ts';
import type { Given, Line } from './consent-rows.ts';

/** For what a partner is permitted to look. */
export const purposesFor = (partner: OrganisationId): Purpose[] =>
  partner === 'sociale-dienst' ? ['SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'] : ['SUPPORT', 'REFERRAL'];

/** From when to when, and whether it ended before its time. */
export interface Period {
  readonly from: Date;
  readonly until: Date | null;
  readonly ended: Given['ended'];
}

/** Most last; some are over, were taken back, or are yet to begin. */
export const drawPeriod = (chance: Chance, knownSince: Date, today: Date): Period => {
  const course = weighted(chance, [
    [78, 'LASTS'],
    [8, 'EXPIRED'],
    [8, 'WITHDRAWN'],
    [5, 'STARTS_LATER'],
    [1, 'ENTERED_IN_ERROR'],
  ] as const);
  const from = between(knownSince, today, chance.number.float({ min: 0.05, max: 0.85 }));
  const end = between(from, today, chance.number.float({ min: 0.4, max: 0.95 }));
  const ahead = () => daysBefore(today, -chance.number.int({ min: 10, max: 500 }));
  if (course === 'EXPIRED') return { from, until: end, ended: null };
  if (course === 'STARTS_LATER') return { from: daysBefore(today, -chance.number.int({ min: 3, max: 40 })), until: null, ended: null };
  const until = happens(chance, 0.45) ? ahead() : null;
  return { from, until, ended: course === 'LASTS' ? null : { at: end, as: course } };
};

/** Some permit part of it for a shorter time, in a line of its own. */
export const drawLines = (
  chance: Chance,
  partner: OrganisationId,
  categories: CategoryMask,
  { from, until }: Period,
  today: Date,
): Line[] => {
  const purposes = purposesFor(partner);
  const apart = categories & maskOf('CONTACT');
  if (apart === 0 || from >= today || !happens(chance, 0.3)) return [{ categories, purposes, from, until }];
  const sooner = until ?? daysBefore(today, -400);
  const shorter = between(from, sooner, chance.number.float({ min: 0.5, max: 0.9 }));
  return [
    { categories: categories & ~apart, purposes, from, until },
    { categories: apart, purposes: ['SUPPORT'], from, until: shorter },
  ];
};
