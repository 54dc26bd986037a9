import { First } from './2026-11-22-first.ts';
import { Registration } from './2026-11-22-registration.ts';
import { Retention } from './2026-11-22-retention.ts';
import { Search } from './2026-11-26-search.ts';

/** In the order in which they are carried out. */
export const migrations = [First, Retention, Registration, Search];
