import type { Connection, RequestContext } from '@wijkgraph/kit';
import { pageByName, type Paging } from '../order-of-name.ts';
import { Worker } from './worker.entity.ts';
import { workerById } from './worker.loaders.ts';

/** One worker by id. */
export const workerOf = (id: string, context: RequestContext): Promise<Worker | null> => context.load(workerById, id);

/** All workers, in the order of their names. */
export const findWorkers = (paging: Paging, context: RequestContext): Promise<Connection<Worker>> =>
  pageByName(Worker, {}, 'workers', paging, context);
