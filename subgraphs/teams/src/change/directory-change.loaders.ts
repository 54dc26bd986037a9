import { manyBy } from '@wijkgraph/kit';
import { DirectoryChange } from './directory-change.entity.ts';

/** What was changed about a record, the earliest first. */
export const changesOf = manyBy(DirectoryChange, 'recordId', 'id');
