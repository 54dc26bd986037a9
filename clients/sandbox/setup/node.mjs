import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { npm } from './npm.mjs';
import { root, workshop } from './places.mjs';
import { progress } from './say.mjs';

/** The exact Node of the project, as package.json pins it. */
export const pinnedNode = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;

const versionOf = node => {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .slice(1);
  } catch {
    return undefined;
  }
};

/** Whether this file is a Node of the pinned version that really runs here. */
export const isPinnedNode = node => existsSync(node) && versionOf(node) === pinnedNode();

// As the `node` package itself names what it downloads for each platform.
const packageForPlatform = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
};

/**
 * A Node that may run the installation. npm on an older one leaves out, without a word, optional binaries that ask for a
 * newer; so the project's Node is fetched before anything else.
 */
export const nodeForInstalling = async during => {
  if (Number.parseInt(process.versions.node, 10) >= Number.parseInt(pinnedNode(), 10)) return process.execPath;
  const place = join(workshop, 'node');
  const name = packageForPlatform();
  const node = join(place, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (isPinnedNode(node)) return node;
  rmSync(place, { recursive: true, force: true });
  const done = progress(`Fetching Node ${pinnedNode()} (this machine has ${process.versions.node})`);
  const args = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', place, `${name}@${pinnedNode()}`];
  await npm(process.execPath, args, during);
  done();
  if (!isPinnedNode(node)) throw new Error(`Node ${pinnedNode()} from ${name} does not run on this machine`);
  return node;
};
