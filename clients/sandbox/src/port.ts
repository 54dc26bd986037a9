import { createServer } from 'node:net';
import process from 'node:process';

/** Somebody else listens where we were told to. Names the port and the variable that moves us. */
export class PortTaken extends Error {
  constructor(
    readonly port: number,
    readonly variable: string,
  ) {
    super(`Port ${port} is taken by another program. Stop that program, or set ${variable} to a free port.`);
  }
}

const listen = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });

/** Below the ports that the system hands to outgoing connections: one of those may be taken again before it is listened on. */
const FIRST = 20_000;
/** Processes that look at the same time look in different places. */
const PLACES = 120;
const PORTS_A_PLACE = 100;
let looked = 0;

/** A port of 127.0.0.1 that nobody listens on, and that this process was not given just before. */
export const freePort = async (): Promise<number> => {
  for (let tries = 0; tries < PORTS_A_PLACE; tries++) {
    const port = FIRST + (process.pid % PLACES) * PORTS_A_PLACE + (looked++ % PORTS_A_PLACE);
    try {
      return await listen(port);
    } catch {
      // Somebody listens there: the next one.
    }
  }
  throw new Error(`No port is free from ${FIRST + (process.pid % PLACES) * PORTS_A_PLACE} on.`);
};

/** Throws {@link PortTaken} when somebody listens on this port of 127.0.0.1. */
export const assertPortFree = async (port: number, variable: string): Promise<void> => {
  try {
    await listen(port);
  } catch {
    throw new PortTaken(port, variable);
  }
};
