import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Resolves when the connection takes this answer as its next one: at once, unless the client sent several requests without
 * waiting (HTTP/1.1 pipelining), for an answer that is written before its turn stays in this process until the earlier ones
 * of its connection have left. Resolves too when the connection is gone.
 */
export const turnOf = async (response: ServerResponse, connection: Socket): Promise<void> => {
  if (response.socket || connection.destroyed) return;
  await new Promise<void>(resolve => {
    const come = (): void => {
      response.off('socket', come);
      connection.off('close', come);
      resolve();
    };
    response.on('socket', come);
    connection.on('close', come);
  });
};
