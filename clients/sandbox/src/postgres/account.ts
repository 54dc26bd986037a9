import { spawnSync } from 'node:child_process';
import { underRoot } from './binaries.ts';

/** The account that PostgreSQL's programs run under; empty: our own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const numberOf = (flag: '-u' | '-g'): number | undefined => {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

const created = (): boolean =>
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).status === 0 ||
  spawnSync('adduser', ['-S', '-D', '-H', 'postgres']).status === 0;

/** Under root the account `postgres`, made when the machine has none; otherwise our own. */
export const serverAccount = (): Account => {
  if (!underRoot) return {};
  if (numberOf('-u') === undefined && !created())
    throw new Error('PostgreSQL does not run as root, and the account `postgres` could not be made. Run this as an ordinary user.');
  const [uid, gid] = [numberOf('-u'), numberOf('-g')];
  if (uid === undefined || gid === undefined) throw new Error('The account `postgres` could not be read.');
  return { uid, gid };
};
