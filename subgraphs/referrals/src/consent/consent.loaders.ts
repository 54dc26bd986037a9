import type { Batch, ConsentStanding } from '@wijkgraph/kit';

/** How a consent stands now; null where there is none under that id. */
export const standingOfConsent: Batch<string, ConsentStanding | null> = async (consents, { disclosure }) => {
  const standings = await disclosure.standingOf(consents);
  const byId = new Map(standings.map(standing => [standing.id, standing]));
  return consents.map(consent => byId.get(consent) ?? null);
};
