import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import process from 'node:process';
import { root } from './places.mjs';

/** npm's own settings of the verb that is running, such as its prefix, mean nothing to an installation inside it. */
const inherited = name =>
  /^npm_(config_(?!registry|cache|userconfig|globalconfig|https?_proxy|proxy|cafile)|package_|lifecycle_)/.test(name);

const environment = node => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'NODE_ENV' && !inherited(name))),
  PATH: [dirname(node), process.env.PATH].join(delimiter),
  // Keeps git hooks from being written as a side effect of installing.
  CI: 'true',
  LEFTHOOK: '0',
});

/** Runs npm on the given Node; rejects with what it said when it fails. */
export const npm = (node, args, during) =>
  new Promise((resolve, reject) => {
    const script = process.env.npm_execpath;
    const known = script?.endsWith('npm-cli.js') && existsSync(script);
    const child = spawn(known ? node : 'npm', [...(known ? [script] : []), ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      env: environment(node),
      shell: !known && process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', chunk => (said += chunk));
    child.on('error', reject);
    child.on('spawn', () => during(child.pid));
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(`npm ${args[0]} ended with ${code}\n${said.trim()}`))));
  });
