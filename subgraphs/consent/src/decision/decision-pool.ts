import { part } from '@wijkgraph/kit';
import type { Pool } from 'pg';

/** The connections that decisions are taken over, for what weighs as they do. */
export const DECISION_POOL = part<Pool>('decision pool');
