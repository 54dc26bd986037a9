import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid, type RequestContext } from '@wijkgraph/kit';
import { type ChangedValue, type ChangeStep, DirectoryChange } from './directory-change.entity.ts';

/** What can be changed about a record, by name. */
export type Values = Readonly<Record<string, unknown>>;

const said = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.toISOString() : String(value);
};

const differences = (was: Values, became: Values): ChangedValue[] =>
  [...new Set([...Object.keys(was), ...Object.keys(became)])]
    .map(name => ({ name, was: said(was[name]), became: said(became[name]) }))
    .filter(value => value.was !== value.became);

/**
 * Writes down, in the transaction of the change itself, who changed a record of the directory and what of it. `was` and
 * `became` are what can be changed about it; without the one it was added, without the other removed.
 */
export const recordChange = (
  em: EntityManager,
  recordId: string,
  { was, became }: { readonly was?: Values; readonly became?: Values },
  { caller }: RequestContext,
): void => {
  const step: ChangeStep = !was ? 'ADDED' : became ? 'CHANGED' : 'REMOVED';
  em.persist(
    Object.assign(new DirectoryChange(), {
      recordId,
      at: new Date(),
      workerId: isUuid(caller.subject) ? caller.subject : null,
      partyId: caller.party,
      step,
      values: differences(was ?? {}, became ?? {}),
    }),
  );
};
