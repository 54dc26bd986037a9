import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder with a package of its own, such as `gateway` or `subgraphs/teams`. */
export type Room = string;

/** Folders whose folders are rooms each. Derived by listing them, so that a new subgraph has its walls from the first file. */
const WINGS = ['subgraphs', 'clients'];
const ROOMS = ['schema', 'gateway', 'test'];
const KIT = 'subgraphs/kit';

const foldersIn = (root: string, wing: string): string[] => {
  try {
    return readdirSync(join(root, wing), { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [`${wing}/${entry.name}`] : []));
  } catch {
    return [];
  }
};

/** Every room of the repository at `root`. */
export const roomsOf = (root: string): readonly Room[] => [...ROOMS, ...WINGS.flatMap(wing => foldersIn(root, wing))];

/** The room that a path, relative to the root, lies in. */
export const roomOf = (rooms: readonly Room[], path: string): Room | undefined =>
  rooms.find(room => path === room || path.startsWith(`${room}/`));

/** The room of a package of ours, such as `@wijkgraph/teams`. */
export const roomOfPackage = (rooms: readonly Room[], specifier: string): Room | undefined => {
  const [scope, name] = specifier.split('/');
  return scope === '@wijkgraph' ? rooms.find(room => room === name || room.endsWith(`/${name}`)) : undefined;
};

const isSubgraph = (room: Room): boolean => room.startsWith('subgraphs/') && room !== KIT;

/** Who may import whom: the one place to change it. A room always knows itself. */
export const mayImport = (path: string, from: Room, to: Room): boolean => {
  if (from === to || from === 'test') return true;
  if (from === 'schema') return false;
  if (from === KIT || from === 'gateway') return to === 'schema';
  if (isSubgraph(from)) return to === 'schema' || to === KIT;
  if (from !== 'clients/sandbox') return false;
  return to === 'schema' || (isSubgraph(to) && path.startsWith('clients/sandbox/src/population/'));
};
