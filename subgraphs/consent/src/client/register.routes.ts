import { createHash } from 'node:crypto';
import { json, type Routes } from '@wijkgraph/kit';
import { REGISTER_PATH, serviceTokenReader } from '@wijkgraph/schema';
import type { Pool } from 'pg';
import { readRegister } from './read-register.ts';

const bearerOf = (authorization = ''): string => /^Bearer ([\w.-]+)$/.exec(authorization)?.[1] ?? '';

/**
 * The register for the gateway and the other subgraphs, who read it again and again: unchanged, it is not sent twice.
 * @param keys of those who may read it, by their names
 */
export const registerRoutes = (pool: Pool, keys: Readonly<Record<string, Uint8Array>>): Routes => {
  const readerOf = serviceTokenReader(keys);
  return {
    [`GET ${REGISTER_PATH}`]: async ({ headers }) => {
      if (!readerOf(bearerOf(headers.authorization))) return json(401, { error: 'not one of us' });
      const answer = json(200, await readRegister(pool));
      const etag = `"${createHash('sha256')
        .update(answer.body ?? '')
        .digest('base64url')}"`;
      return headers['if-none-match'] === etag ? { status: 304, headers: { etag } } : { ...answer, headers: { ...answer.headers, etag } };
    },
  };
};
