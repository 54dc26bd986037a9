import type { IncomingMessage, ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { NONCE_PLACE, policy } from '../answer/headers.ts';
import type { Page } from '../answer/pages.ts';
import { sendJson } from './route.ts';

const YEAR = 'public, max-age=31536000, immutable';

/** A file of the built dashboard. Any address without one is a page of the application, which finds out itself. */
export const answerPage = (
  request: IncomingMessage,
  response: ServerResponse,
  { path, pages }: { readonly path: string; readonly pages: ReadonlyMap<string, Page> },
): void => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendJson(response, 405, { error: 'This method is not offered here.' });
  const isFile = /\.\w+$/.test(path) || path.startsWith('/assets/');
  const page = pages.get(path) ?? (isFile ? undefined : pages.get('/index.html'));
  if (!page) return sendJson(response, 404, { error: 'There is nothing here.' });
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const isWindow = page.type.startsWith('text/html');
  const nonce = randomBytes(16).toString('base64url');
  const content = isWindow ? Buffer.from(page.content.toString('utf8').replace(NONCE_PLACE, nonce)) : page.content;
  response
    .writeHead(200, {
      'content-type': page.type,
      vary: 'accept-encoding',
      'content-security-policy': policy(nonce),
      ...(page.lasting && { 'cache-control': YEAR }),
      ...(zipped && { 'content-encoding': 'gzip' }),
    })
    .end(request.method === 'HEAD' ? undefined : zipped ? (isWindow ? gzipSync(content) : page.zipped) : content);
};
