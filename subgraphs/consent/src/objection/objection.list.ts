import { type ChildList, pagesBy } from '@wijkgraph/kit';
import { Objection } from './objection.entity.ts';

const objections: ChildList<Objection> = { name: 'objections', entity: Objection, parent: 'residentId', sort: 'recordedAt' };

/** The objections of a resident, the latest first. Who may read the list may read each of it: the field says who that is. */
export const objectionsOf = pagesBy(objections);
