import type { Batch } from '@wijkgraph/kit';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { teamById } from '../team/team.loaders.ts';
import { Party } from './party.ts';

/** At most one statement over teams and one over organisations, whatever the number of parties. */
export const partyById: Batch<string, Party | null> = (ids, context) =>
  Promise.all(
    ids.map(async id => {
      const [team, organisation] = await Promise.all([context.load(teamById, id), context.load(organisationById, id)]);
      const party = team ?? organisation;
      return party && new Party(party);
    }),
  );
