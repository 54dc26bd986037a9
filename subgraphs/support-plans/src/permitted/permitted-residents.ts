import type { Batch, Condition, RequestContext } from '@wijkgraph/kit';
import { type CategoryMask, covers, type DataCategory, maskOf, Qualifier } from '@wijkgraph/schema';

/** The decision point is asked once a request for each category, however many lists begin with its answer. */
const permittedByMask: Batch<CategoryMask, readonly string[]> = (masks, { disclosure }) =>
  Promise.all(masks.map(mask => disclosure.permitted(mask)));

/** As PostgreSQL reads an array: thousands of ids in one literal are cheaper than as many values. */
const asArray = (residents: readonly string[]): string => `{${residents.join(',')}}`;

const permittedFor = async (category: DataCategory, context: RequestContext): Promise<string> =>
  asArray(await context.load(permittedByMask, maskOf(category)));

/** Rows about one resident who permits the category. */
export const aboutPermitted =
  (category: DataCategory) =>
  async (context: RequestContext): Promise<Condition> => ({
    sql: 'child.resident_id = any(?::uuid[])',
    values: [await permittedFor(category, context)],
  });

/** As {@link aboutPermitted}, and rows about nobody where those are open to the caller. */
export const aboutPermittedOrNobody =
  (category: DataCategory) =>
  async (context: RequestContext): Promise<Condition> => {
    const permitted = await aboutPermitted(category)(context);
    return covers(context.disclosure.grantedOfNobody, maskOf(category))
      ? { sql: `child.resident_id is null or ${permitted.sql}`, values: permitted.values }
      : permitted;
  };

/** Rows about several residents who all permit the category. */
export const aboutPermittedOnly =
  (category: DataCategory) =>
  async (context: RequestContext): Promise<Condition> => ({
    sql: 'not exists (select from unnest(child.resident_ids) as subject(id) where subject.id <> all(?::uuid[]))',
    values: [await permittedFor(category, context)],
  });

/** Whether all of these residents permit the category. */
export const allPermit = async (residents: readonly string[], category: DataCategory, { disclosure }: RequestContext): Promise<boolean> => {
  const granted = await Promise.all(residents.map(resident => disclosure.granted(resident)));
  return granted.every(mask => covers(mask, maskOf(category) | Qualifier.KNOWN));
};
