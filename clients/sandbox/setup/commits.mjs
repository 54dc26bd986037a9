import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { nodeModules, projectNode, root } from './places.mjs';

/** Whoever develops gets the check of staged files before a commit; installing alone never touches the git hooks. */
export const watchCommits = () => {
  if (process.env.CI || !existsSync(join(root, '.git'))) return;
  spawnSync(projectNode, [join(nodeModules, 'lefthook/bin/index.js'), 'install'], { cwd: root, stdio: 'ignore' });
};
