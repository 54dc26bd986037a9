import { type Batch, oneBy } from '@wijkgraph/kit';
import { CapacityLine } from './capacity-line.entity.ts';

export const capacityLineById = oneBy(CapacityLine, 'id');

/** A team's own lines and those of all teams together, the earliest first. */
export const capacityOfTeam: Batch<string, readonly CapacityLine[]> = async (teams, { em }) => {
  const lines = await em.find(
    CapacityLine,
    { $or: [{ teamId: { $in: [...teams] } }, { teamId: null }] },
    { orderBy: { from: 'asc', id: 'asc' } },
  );
  return teams.map(team => lines.filter(({ teamId }) => teamId === null || teamId === team));
};
