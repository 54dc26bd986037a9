import type { ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { ending, endProcess, hasEnded, startProgram } from './child.ts';
import type { ServiceDefinition } from './definitions.ts';

/** Milliseconds within which a service must be ready, and between two looks at it. */
const READY_WITHIN = 60_000;
const LOOK_EVERY = 50;

/** A service of the federation could not be started or did not stay; says which and how. */
export class ServiceFailed extends Error {}

/** One running process of the federation. */
export interface Service {
  readonly name: string;
  /** Resolves when `/health` says so; throws {@link ServiceFailed} when the process ends first or takes a minute. */
  ready(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

/** What a service reports about itself. */
export interface ServiceListener {
  /** A line that it printed. */
  said(name: string, line: string): void;
  /** It ended without having been asked to. */
  died(name: string, how: string): void;
}

/** Whether a service answers on a port, and says that it is well. */
export const isHealthy = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2000) }).then(
    async response => {
      await response.body?.cancel();
      return response.ok;
    },
    () => false,
  );

/** Starts a service; {@link Service.ready} tells when it answers. */
export const startService = ({ name, program, port, environment }: ServiceDefinition, listener: ServiceListener): Service => {
  let stopping = false;

  const launch = (): ChildProcess => {
    stopping = false;
    const child = startProgram(program, [], environment, line => listener.said(name, line));
    child.on('exit', () => stopping || child !== current || listener.died(name, ending(child)));
    return child;
  };

  const ready = async (): Promise<void> => {
    const child = current;
    const deadline = Date.now() + READY_WITHIN;
    while (!(await isHealthy(port))) {
      if (child !== current) return;
      if (hasEnded(child)) throw new ServiceFailed(`${name} ${ending(child)} while starting. Its last lines are above.`);
      if (Date.now() > deadline) throw new ServiceFailed(`${name} is not ready after ${READY_WITHIN / 1000} s. Its last lines are above.`);
      await setTimeout(LOOK_EVERY);
    }
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    await endProcess(current);
  };

  let current: ChildProcess = launch();
  return {
    name,
    ready,
    stop,
    async restart() {
      await stop();
      current = launch();
      await ready();
    },
    kill: () => {
      stopping = true;
      current.kill('SIGKILL');
    },
  };
};
