import { part } from '@wijkgraph/kit';
import type { Erasing } from './steps.ts';

/** Where resolvers find what erasing needs. */
export const ERASING = part<Erasing>('erasing');
