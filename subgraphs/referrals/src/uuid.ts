import { type Batch, isResidentId, refuse } from '@wijkgraph/kit';

/** Reads by uuid. A key that cannot be one is unknown without asking: the database would refuse the whole batch for it. */
export const byUuid =
  <Found>(batch: Batch<string, Found>, nothing: NoInfer<Found>): Batch<string, Found> =>
  async (keys, context) => {
    const possible = keys.filter(isResidentId);
    const found = possible.length === 0 ? [] : await batch(possible, context);
    const byKey = new Map(possible.map((key, index) => [key, found[index]]));
    return keys.map(key => byKey.get(key) ?? nothing);
  };

/** Lets the id of something elsewhere in the graph through. BAD_USER_INPUT for a text that cannot be one. */
export const uuidOrNull = (id: string | null | undefined, called: string): string | null => {
  if (id == null) return null;
  if (!isResidentId(id)) throw refuse('BAD_USER_INPUT', `${called} is not the id of anything: it is a UUID in lower case.`);
  return id;
};
