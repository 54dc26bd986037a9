import { organisations, partyCeilings, provisions, teams } from '@wijkgraph/sandbox/reference';
import { DataCategory } from '@wijkgraph/schema';
import { WORKER } from '../../world/worker.ts';
import { ceilings, type PartyName } from '../parties.ts';
import type { Row } from '../world.ts';
import type { Node } from './node.ts';

export const directory = (row: object | undefined): Node | null => (row ? { table: 'directory', row: row as Row } : null);
export const teamOf = (id: unknown): Node | null => directory(teams.find(team => team.id === id));
export const workerOf = (id: unknown): Node | null =>
  id === WORKER
    ? directory({
        id,
        version: 1,
        name: 'Worker of Wielwijk',
        teamId: 'team-wielwijk',
        employerId: 'gemeente',
        specialisms: ['FINANCES'],
        fte: 1,
        joinedOn: '2015-01-01',
        leftOn: null,
      })
    : null;
export const vocabulary = Object.values(DataCategory);
export const organisationOf = (id: unknown): Node | null => {
  const found = organisations.find(organisation => organisation.id === id);
  const ceiling: readonly string[] = ceilings[id as PartyName] ?? partyCeilings.find(({ partyId }) => partyId === id)?.categories ?? [];
  return directory(found && { ...found, categoryCeiling: vocabulary.filter(category => ceiling.includes(category)) });
};
export const provisionOf = (id: unknown): Node | null => {
  const found = provisions.find(provision => provision.id === id);
  return directory(found && { ...found, version: 1 });
};
export const partyOf = (id: unknown): Node | null => {
  const [team, organisation] = [teamOf(id), organisationOf(id)];
  const party = team ?? organisation;
  return party && directory({ id, name: party.row.name, team, organisation });
};
