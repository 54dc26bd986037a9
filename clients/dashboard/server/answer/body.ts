import type { IncomingMessage } from 'node:http';

/** Largest body that a page of ours sends, in bytes. */
const LARGEST = 256 * 1024;

export class BodyTooLarge extends Error {}

/** The whole body. Throws {@link BodyTooLarge}. */
export const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};
