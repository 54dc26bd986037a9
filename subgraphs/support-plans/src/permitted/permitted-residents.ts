import { type Batch, permittedOf, type RequestContext, type Sieve } from '@wijkgraph/kit';
import { type CategoryMask, covers, type DataCategory, maskOf, Qualifier } from '@wijkgraph/schema';

/** The decision point is asked once a request for each category, however many lists begin with its answer. */
const permittedByMask: Batch<CategoryMask, readonly string[]> = (masks, { disclosure }) =>
  Promise.all(masks.map(mask => disclosure.permitted(mask)));

/** As PostgreSQL reads an array: thousands of ids in one literal are cheaper than as many values. */
const asArray = (residents: readonly string[]): string => `{${residents.join(',')}}`;

const permittedFor = async (category: DataCategory, context: RequestContext): Promise<string> =>
  asArray(await context.load(permittedByMask, maskOf(category)));

/** Rows about one resident who permits the category, and about nobody where those are open to the caller. */
export const aboutPermitted = (category: DataCategory): Sieve<{ readonly residentId: string | null }> => ({
  few: permittedOf({ residents: ({ residentId }) => (residentId === null ? [] : [residentId]), required: () => maskOf(category) }),
  async all(context) {
    const values = [await permittedFor(category, context)];
    const permitted = 'child.resident_id = any(?::uuid[])';
    return {
      sql: covers(context.disclosure.grantedOfNobody, maskOf(category)) ? `child.resident_id is null or ${permitted}` : permitted,
      values,
    };
  },
});

/** Rows about several residents who all permit the category. */
export const aboutPermittedOnly = (category: DataCategory): Sieve<{ readonly residentIds: readonly string[] }> => ({
  few: permittedOf({ residents: ({ residentIds }) => residentIds, required: () => maskOf(category) }),
  all: async context => ({
    sql: 'not exists (select from unnest(child.resident_ids) as subject(id) where subject.id <> all(?::uuid[]))',
    values: [await permittedFor(category, context)],
  }),
});

/** Whether all of these residents permit the category. */
export const allPermit = async (residents: readonly string[], category: DataCategory, { disclosure }: RequestContext): Promise<boolean> => {
  const granted = await Promise.all(residents.map(resident => disclosure.granted(resident)));
  return granted.every(mask => covers(mask, maskOf(category) | Qualifier.KNOWN));
};
