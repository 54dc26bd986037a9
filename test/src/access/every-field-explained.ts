import { DataCategory } from '@wijkgraph/schema';
import type { Row } from '../world/rows.ts';
import { residentId } from '../world/resident-seed.ts';
import { everything } from './every-field-parties.ts';
import type { Stored, Truth } from './every-field-truth.ts';

/** The moment that is explained: objections stood then, and an override was in its hours. */
const AT = new Date('2026-02-01T12:00:00.000Z');

/** What is asked of the first resident, as arguments of `whyAccess`. */
export const EXPLAINED = `residentId: $resident, partyId: "${everything.id}", category: HOUSING, purpose: SUPPORT, at: "${AT.toISOString()}"`;

const knownBy = ({ row: { recordedAt } }: Stored): boolean => (recordedAt as Date) <= AT;

const touches = ({ row: { reach, partyKind } }: Stored, truth: Truth): boolean =>
  reach === 'EVERYONE' || (reach === 'KIND' && partyKind === truth.one('Grantee', everything.id)?.row.partyKind);

/** The explanation, worked out by hand for this world: everything that was given by then had been objected to since, by everyone's measure. */
export const explanation = (truth: Truth): Stored => ({
  type: 'AccessExplanation',
  row: {
    residentId: residentId(1),
    at: AT,
    permitted: true,
    rule: 'OVERRIDE',
    objections: truth
      .all('Objection')
      .filter(stored => touches(stored, truth) && knownBy(stored))
      .map(({ row }) => row.id),
    overrides: truth.many('EmergencyOverride', 'party', everything.id).map(({ row }) => row.id),
  },
});

export const weighed = (truth: Truth): readonly Stored[] =>
  truth
    .many('ConsentProvision', 'granteeId', everything.id)
    .filter(stored => stored.row.residentId === residentId(1) && knownBy(stored))
    .map(({ row }) => ({ type: 'WeighedProvision', row: { ...row, outcome: 'OBJECTED' } }));

/** What is previewed of the first resident, as arguments of `accessPreview`. */
export const PREVIEWED = `residentId: $resident, partyId: "${everything.id}", purpose: SUPPORT`;

/** What that party would be told now: of every category that it was permitted each. */
export const preview: Stored = {
  type: 'AccessPreview',
  row: { residentId: residentId(1), visibleCategories: Object.values(DataCategory) },
};
export const previewed: readonly Stored[] = Object.values(DataCategory).map(category => ({
  type: 'CategoryPreview',
  row: { residentId: residentId(1), category, permitted: true, rule: 'CONSENT_TO_SHARE' },
}));

/** Overrides of the first resident: one that was reviewed and may be shown, and one that is kept from the resident's view. */
export const overrideRows = (): readonly Row[] => {
  const shared = { residentId: residentId(1), legalBasis: 'VITAL_INTEREST', ground: 'VITAL_INTEREST' };
  const hours = (from: number, until: number) => ({
    validFrom: new Date(`2026-02-01T${String(from).padStart(2, '0')}:00:00Z`),
    validUntil: new Date(`2026-02-01T${String(until).padStart(2, '0')}:00:00Z`),
  });
  return [
    {
      ...shared,
      ...hours(10, 13),
      id: '00000000-0000-4000-a000-000000000001',
      worker: 'a worker of everything',
      party: everything.id,
      reason: 'what the worker said',
      categoryMask: 0b1000_0000_0101,
      withheldUntil: new Date('2026-02-02T00:00:00Z'),
      reviewedAt: new Date('2026-02-03T00:00:00Z'),
      reviewedBy: 'a reviewer',
      verdict: 'JUSTIFIED',
      reviewNote: 'what the reviewer said',
    },
    {
      ...shared,
      ...hours(14, 15),
      id: '00000000-0000-4000-a000-000000000002',
      worker: 'another worker',
      party: 'team-oost',
      reason: 'what another worker said',
      categoryMask: 0b10,
      withheldUntil: new Date('2099-01-01T00:00:00Z'),
      reviewedAt: null,
      reviewedBy: null,
      verdict: null,
      reviewNote: null,
    },
  ];
};
