import type { RunningSubgraph } from './start-subgraph.ts';

/** Runs a service until it is asked to stop; a start that fails says why in one line and ends the process. */
export const run = async (name: string, start: () => Promise<RunningSubgraph>): Promise<void> => {
  try {
    const running = await start();
    console.log(`${name} listens on ${running.url}`);
    const stop = () => void running.close().then(() => process.exit(0));
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  } catch (reason) {
    console.error(`${name} cannot start: ${reason instanceof Error ? reason.message : String(reason)}`);
    process.exitCode = 1;
  }
};
