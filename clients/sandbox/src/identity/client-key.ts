import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from '../kept-file.ts';
import { SIGNING_ALGORITHM } from './signing-key.ts';

const keySet = z.object({
  keys: z
    .array(
      z
        .strictObject(
          {
            kty: z.literal('EC'),
            crv: z.literal('P-256'),
            x: z.string(),
            y: z.string(),
            kid: z.string().optional(),
            alg: z.literal(SIGNING_ALGORITHM).optional(),
            use: z.literal('sig').optional(),
          },
          'It is to hold public keys for ES256, and nothing of a private one',
        )
        .readonly(),
    )
    .min(1),
});

/** The public keys of an application (RFC 7517), by which it proves itself without a secret that two know (`private_key_jwt`). */
type ClientKeys = z.infer<typeof keySet>;

const fileOf = (directory: string, client: string): string => join(directory, 'clients', `${client}.jwks.json`);

/** The public keys that an application proves itself with; undefined where it does so with a secret. */
export const clientKeys = (directory: string, client: string): ClientKeys | undefined => {
  const file = fileOf(directory, client);
  return existsSync(file) ? keySet.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
};

/** From now on the application proves itself with one of these keys alone. Throws where they are no public keys for ES256. */
export const keepClientKeys = (directory: string, client: string, keys: unknown): void => {
  const read = keySet.safeParse(keys);
  if (!read.success)
    throw new Error(`The keys of ${client} cannot be used: ${read.error.issues.map(({ message }) => message).join('; ')}.`);
  makeFolder(join(directory, 'clients'));
  const draft = join(directory, 'clients', `.${randomUUID()}`);
  writeFileSync(draft, JSON.stringify(read.data, undefined, 2), { mode: 0o600 });
  renameSync(draft, fileOf(directory, client));
};
