import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { openStorage, type StorageOptions } from '../storage/storage.ts';

/** Milliseconds that a statement of the retention may take: it looks at everything that there is. */
const RETENTION_PATIENCE = 60_000;

/** A way of its own to the database for the retention, opened when it is first needed: whoever serves requests is never so patient. */
export interface PatientStorage {
  open(): Promise<EntityManager>;
  close(): Promise<void>;
}

export const patientStorage = (options: StorageOptions): PatientStorage => {
  let opened: Promise<MikroORM> | undefined;
  return {
    open: async () => (await (opened ??= openStorage({ ...options, patience: RETENTION_PATIENCE }))).em.fork() as EntityManager,
    close: async () => (await opened)?.close(true),
  };
};
