import { once } from 'node:events';
import { relay } from '../say.ts';
import { ending, startProgram } from './child.ts';

/** Composes the supergraph from the subgraphs' sources; the gateway takes up the new file by itself. */
export const composeSupergraph = async (): Promise<void> => {
  const child = startProgram('schema/src/generate.ts', [], {}, line => relay('schema', line));
  await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`Composing the supergraph ${ending(child)}; the gateway keeps the one it has.`);
};
