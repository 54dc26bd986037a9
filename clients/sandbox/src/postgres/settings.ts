/** How a local server is tuned: fast on a small machine. */
export interface Durability {
  /** false only for tests: a crash may then lose everything. Default true. */
  readonly durable?: boolean;
}

const COMMON = {
  listen_addresses: '127.0.0.1',
  // A socket file in a shared folder would meet other servers on this machine.
  unix_socket_directories: "''",
  max_connections: 200,
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // A page that is in memory, or on a disk without moving parts, costs no more for being out of order.
  random_page_cost: '1.1',
  // Compiling costs more than it saves on statements of a few milliseconds.
  jit: 'off',
} as const;

const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } as const;

/** The server's options on the command line. */
export const serverOptions = (port: number, { durable = true }: Durability): string[] => [
  `-p ${port}`,
  ...Object.entries({ ...COMMON, ...(durable ? {} : NOT_DURABLE) }).map(([name, value]) => `-c ${name}=${value}`),
];
