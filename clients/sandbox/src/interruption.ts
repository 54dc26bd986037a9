import process from 'node:process';

/** A second signal sooner than this, in milliseconds, is the same Ctrl-C arriving twice: npm passes on what the terminal already sent. */
const SAME_WISH = 1500;

/** Resolves when somebody asks us to stop; from the second asking on, calls `impatient`. */
export const interruption = (impatient: () => void): Promise<void> =>
  new Promise(resolve => {
    let asked: number | undefined;
    const hear = () => {
      if (asked === undefined) {
        asked = performance.now();
        resolve();
      } else if (performance.now() - asked > SAME_WISH) impatient();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
  });
