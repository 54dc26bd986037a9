import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { limitExceeded, Refusal } from '../errors/refusal.ts';

const json = /^application\/json *(;|$)/i;
const charset = /; *charset="?([^";]+)/i;

/** As JSON and GraphQL write U+0000, which no database takes. */
const nullCharacter = /\\u(?:0000|\{0+\})/;

/** Throws BAD_USER_INPUT where the text of a request has the character U+0000 in it. */
export const refuseNullCharacter = (text: string): void => {
  if (nullCharacter.test(text)) throw new Refusal('BAD_USER_INPUT', 'The character U+0000 is not accepted in any text.', { status: 400 });
};

const tooLarge = (limit: number): Refusal => limitExceeded('Bytes of the body', `more than ${limit}`, limit, 413);

const notUtf8 = (): Refusal => new Refusal('BAD_REQUEST', 'Send the body in UTF-8.', { status: 415 });

const readText = (request: IncomingMessage, limit: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      request.pause();
      reject(tooLarge(limit));
    });
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (isUtf8(bytes)) resolve(bytes.toString('utf8'));
      else reject(notUtf8());
    });
    request.on('error', reject);
  });

/**
 * The JSON of a request's body. Throws 413 for more bytes than the limit, 415 for another encoding or character set, 400 for
 * what is no JSON or has U+0000 in it. Undefined for content types that a foreign web page could send: the server refuses these as such.
 */
export const readBody = async (request: IncomingMessage, limit: number): Promise<unknown> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  if (request.headers['content-encoding'] !== undefined)
    throw new Refusal('BAD_REQUEST', 'Send the body without a content encoding.', { status: 415 });
  const text = await readText(request, limit);
  const type = request.headers['content-type'] ?? '';
  if (!json.test(type)) return undefined;
  if (!/^utf-?8$/i.test(charset.exec(type)?.[1]?.trim() ?? 'utf-8')) throw notUtf8();
  refuseNullCharacter(text);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal('BAD_REQUEST', 'The body is not JSON.', { status: 400 });
  }
};
