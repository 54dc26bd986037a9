import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { ensureWorkshop, workshop } from './places.mjs';
import { say } from './say.mjs';

const note = join(workshop, 'installing');

const isAlive = pid => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
};

const take = () => {
  try {
    writeFileSync(note, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (problem) {
    if (problem.code === 'EEXIST') return false;
    throw problem;
  }
};

const holders = () => {
  try {
    return readFileSync(note, 'utf8').split(' ').map(Number).filter(Boolean);
  } catch {
    return [];
  }
};

/**
 * Runs a step that only one process may do at a time in this clone. The note names who is at it, and the programs it started,
 * since an npm outlives a killed parent; a note without a living process says that somebody was interrupted.
 */
export const whileAlone = async step => {
  ensureWorkshop();
  let interrupted = false;
  let told = false;
  while (!take()) {
    if (holders().some(isAlive)) {
      if (!told) say(`Waiting for another installation in this clone (process ${holders().join(', ')}).`);
      told = true;
      await setTimeout(500);
    } else {
      interrupted = true;
      rmSync(note, { force: true });
    }
  }
  const during = pid => writeFileSync(note, `${process.pid} ${pid}`);
  await step({ interrupted, during });
  rmSync(note, { force: true });
};
