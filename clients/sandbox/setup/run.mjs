import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { nodeModules, root } from './places.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** How often to look whether npm, which started us, is still there. */
const LOOK_EVERY_MS = 1000;

// On Linux npm's shell stands between npm and us, and stays when npm is killed; elsewhere the shell makes way for us.
const parentOfShell = () => {
  try {
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8'));
    return name.endsWith('sh') ? Number(rest.split(' ')[1]) : undefined;
  } catch {
    return undefined;
  }
};

/** npm killed outright passes on nothing: what it started must not live on unseen. */
const endWithNpm = child => {
  if (!process.env.npm_lifecycle_event) return;
  const [parent, above] = [process.ppid, parentOfShell()];
  const orphaned = () => process.ppid !== parent || parentOfShell() !== above;
  const looking = setInterval(() => {
    if (!orphaned()) return;
    // Once: to be asked again is to be hurried, and hurried it leaves the database behind.
    clearInterval(looking);
    child.kill('SIGTERM');
  }, LOOK_EVERY_MS).unref();
};

/** Runs a program of the project on its own Node, with its own tools first on the path; resolves to the exit code. */
export const run = (node, args) =>
  new Promise(resolve => {
    const child = spawn(node, args, {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: [dirname(node), join(nodeModules, '.bin'), process.env.PATH].join(delimiter),
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
      },
    });
    // A terminal sends Ctrl-C to the whole group: the program hears it by itself, and is waited for.
    for (const signal of SIGNALS) process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));
    endWithNpm(child);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    child.on('error', problem => {
      process.stderr.write(`${problem.message}\n`);
      resolve(1);
    });
  });
