import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isPinnedNode } from './node.mjs';
import { npm } from './npm.mjs';
import { nodeModules, projectNode, root } from './places.mjs';
import { progress } from './say.mjs';

const lockfile = join(root, 'package-lock.json');
/** npm writes this when an installation is complete, and only then. */
const installedLockfile = join(nodeModules, '.package-lock.json');
const stamp = join(nodeModules, '.wijkgraph-installed');

const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

const workspaceFolders = () =>
  readJson(join(root, 'package.json')).workspaces.flatMap(pattern =>
    pattern.endsWith('/*') ? readdirSync(join(root, pattern.slice(0, -2))).map(name => pattern.slice(0, -1) + name) : [pattern],
  );

/** What is asked for, on this kind of machine. */
const asked = () => {
  const files = ['.', ...workspaceFolders()].map(folder => join(root, folder, 'package.json')).filter(existsSync);
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of [lockfile, ...files.sort()]) hash.update(readFileSync(file));
  return hash.digest('hex');
};

const libc = () => (process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');
const fits = (list, mine) => !list || list.includes(mine) || (list.some(name => name.startsWith('!')) && !list.includes(`!${mine}`));

const belongsHere = entry =>
  entry.optional
    ? (entry.os ?? entry.cpu) !== undefined &&
      fits(entry.os, process.platform) &&
      fits(entry.cpu, process.arch) &&
      (process.platform !== 'linux' || fits(entry.libc, libc()))
    : true;

/** Whether somebody's own `npm install` already brought everything, the binaries for this machine included. */
const completeWithoutUs = () => {
  if (!existsSync(installedLockfile)) return false;
  const installed = readJson(installedLockfile).packages;
  const wanted = Object.entries(readJson(lockfile).packages).filter(([path, entry]) => path !== '' && belongsHere(entry));
  return wanted.every(([path, entry]) => installed[path]?.version === entry.version) && isPinnedNode(projectNode);
};

/** Whether node_modules holds what package-lock.json and the package.json files ask for. */
export const packagesAreInstalled = () => {
  if (existsSync(stamp) && existsSync(projectNode) && readFileSync(stamp, 'utf8') === asked()) return true;
  if (!completeWithoutUs()) return false;
  rememberInstalled();
  return true;
};

export const rememberInstalled = () => writeFileSync(stamp, asked());

const count = folder => {
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder).filter(name => !name.startsWith('.'));
  return names.reduce((sum, name) => sum + (name.startsWith('@') ? readdirSync(join(folder, name)).length : 1), 0);
};

/**
 * Installs what package-lock.json pins, without touching it. Not `npm ci`: that refuses a lockfile from which optional binaries of
 * other platforms are missing, as happens when a registry does not carry them.
 */
export const installPackages = async (node, during) => {
  const done = progress('Installing packages', () => `${count(nodeModules)} folders`);
  await npm(node, ['install', '--no-save', '--include=dev', '--include=optional'], during);
  done();
  if (!isPinnedNode(projectNode)) throw new Error('The package `node` did not bring its binary; remove node_modules and try again');
};
