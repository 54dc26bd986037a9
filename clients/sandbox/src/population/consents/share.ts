import { categoryOfLifeDomain, type CategoryMask, type DataCategory, type LifeDomain, maskOf, maskOfAll } from '@wijkgraph/schema';
import type { OrganisationId } from '../../reference/organisations.ts';
import type { Staff } from '../directory/staff.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { isToldOf, partnersFor, withinCeiling } from '../needs/need.ts';
import { isFirst } from '../people/person.ts';
import { type Chance, chanceOf, happens, idOf, weighted } from '../random/chance.ts';
import { between, daysBefore } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import { addConsent, type Line } from './consent-rows.ts';
import { wordOf } from './word.ts';
import { drawLines, drawPeriod, type Period, purposesFor } from './share-terms.ts';

/** What somebody shares, or shared, with a partner. */
export interface Sharing {
  readonly consentId: string;
  readonly partner: OrganisationId;
  readonly categories: CategoryMask;
  /** The needs that the partner may be told of. */
  readonly domains: readonly LifeDomain[];
  readonly from: Date;
  /** Until when it held; null while it does. */
  readonly endedAt: Date | null;
  /** Whether it holds today. */
  readonly live: boolean;
}

/** Of those who need something. */
const SHARES = 0.7;

/** Beside what the need is about, by partner: how often somebody permits it. Who goes beyond the ceiling is not listed. */
const usual: readonly (readonly [category: DataCategory, part: number, more?: Partial<Record<OrganisationId, number>>])[] = [
  ['PLAN', 0.85],
  ['CONTACT', 0.5, { woonbron: 0.25, mee: 0.75, 'sociale-dienst': 0.6 }],
  ['ADDRESS', 0.8, { woonbron: 0.7 }],
  ['HOUSEHOLD', 0.5],
  ['BSN', 0.4],
];

const chanceOfSharing = chanceOf('consent to share');

const drawCategories = (chance: Chance, partner: OrganisationId, domains: readonly LifeDomain[]): CategoryMask => {
  const extras = usual.filter(([category, part, more]) => happens(chance, more?.[partner] ?? part) && withinCeiling(partner, category));
  return maskOfAll(['IDENTITY', ...domains.map(categoryOfLifeDomain), ...extras.map(([category]) => category)]);
};

const drawPartners = (chance: Chance, needs: readonly LifeDomain[]): OrganisationId[] => {
  const partners = new Set<OrganisationId>();
  for (const need of needs) if (partnersFor[need].length > 0 && happens(chance, 0.85)) partners.add(weighted(chance, partnersFor[need]));
  // Whoever has trouble with the landlord often has somebody of MEE at their side.
  if (partners.has('woonbron') && happens(chance, 0.3)) partners.add('mee');
  return [...partners];
};

/** The first resident's consents are fixed: the examples show them. One of them is about to end. */
const fixed: readonly { readonly partner: OrganisationId; readonly categories: readonly DataCategory[]; readonly endsIn?: number }[] = [
  { partner: 'woonbron', categories: ['IDENTITY', 'PLAN', 'HOUSING', 'ADDRESS'] },
  { partner: 'mee', categories: ['IDENTITY', 'CONTACT', 'WORK_EDUCATION', 'SOCIAL_NETWORK', 'PLAN'], endsIn: 35 },
];

const give = (
  circumstances: Circumstances,
  partner: OrganisationId,
  lines: Line[],
  period: Period,
  staff: Staff,
  chance: Chance,
  today: Date,
  sink: Sink,
) => {
  const { person, knownSince, needs } = circumstances;
  const consentId = idOf('consent to share', person.number, partner);
  const earlier = period.from < today ? period.from : between(knownSince, today, 0.9);
  const categories = lines.reduce((all, line) => all | line.categories, 0);
  const worker = chance.helpers.arrayElement(staff.workers);
  addConsent(
    {
      id: consentId,
      residentId: person.id,
      granteeId: partner,
      action: 'SHARE',
      lines,
      recordedAt: earlier,
      requestedAt: happens(chance, 0.2) ? between(knownSince, earlier, 0.9) : null,
      ended: period.ended,
      word: wordOf(person),
      by: { worker, team: person.team ?? '' },
    },
    sink,
  );
  const endedAt = period.ended?.at ?? (period.until && period.until <= today ? period.until : null);
  const domains = needs.filter(need => isToldOf(partner, need) && (categories & maskOf(categoryOfLifeDomain(need))) !== 0);
  return { consentId, partner, categories, domains, from: period.from, endedAt, live: endedAt === null && period.from < today };
};

/** What somebody permits partners to see, by what they need: about a third of all residents permit something. */
export const addShareConsents = (circumstances: Circumstances, staff: Staff, today: Date, sink: Sink): Sharing[] => {
  const { person, knownSince, needs } = circumstances;
  const chance = chanceOfSharing(person.number);
  if (isFirst(person))
    return fixed.map(({ partner, categories, endsIn }) => {
      const period: Period = { from: daysBefore(today, 300), until: endsIn === undefined ? null : daysBefore(today, -endsIn), ended: null };
      const lines = [{ categories: maskOfAll(categories), purposes: purposesFor(partner), from: period.from, until: period.until }];
      return give(circumstances, partner, lines, period, staff, chance, today, sink);
    });
  if (needs.length === 0 || !happens(chance, SHARES)) return [];
  return drawPartners(chance, needs).map(partner => {
    const categories = drawCategories(
      chance,
      partner,
      needs.filter(need => isToldOf(partner, need) && partnersFor[need].some(([, able]) => able === partner)),
    );
    const period = drawPeriod(chance, knownSince, today);
    return give(circumstances, partner, drawLines(chance, partner, categories, period, today), period, staff, chance, today, sink);
  });
};
