import { type ChildList, pagesBy } from '@wijkgraph/kit';
import { LegalHold } from './legal-hold.entity.ts';

const holds: ChildList<LegalHold> = { name: 'Resident.legalHolds', entity: LegalHold, parent: 'residentId', sort: 'placedAt' };

/** The legal holds on a resident, the latest first. */
export const legalHoldsOf = pagesBy(holds);
