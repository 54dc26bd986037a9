import type { Batch, ConsentStanding } from '@wijkgraph/kit';

/** How a consent stands now; null where there is none under that id. */
export const standingOfConsent: Batch<string, ConsentStanding | null> = async (consents, { disclosure }) => {
  const standings = new Map((await disclosure.standingOf(consents)).map(standing => [standing.id, standing]));
  return consents.map(consent => standings.get(consent) ?? null);
};
