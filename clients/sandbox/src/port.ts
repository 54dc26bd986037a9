import { createServer } from 'node:net';

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

/** A port of 127.0.0.1 that nobody listens on. */
export const freePort = (): Promise<number> => listen(0);

/** Throws {@link PortTaken} when somebody listens on this port of 127.0.0.1. */
export const assertPortFree = async (port: number, variable: string): Promise<void> => {
  try {
    await listen(port);
  } catch {
    throw new PortTaken(port, variable);
  }
};
