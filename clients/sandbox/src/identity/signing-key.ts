import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { keptFile } from '../kept-file.ts';

export const SIGNING_ALGORITHM = 'ES256';

/** The key of the local identity provider: made up once for a clone, trusted by nobody else. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  /** What the world may know: the JSON Web Key Set (RFC 7517), with the key before this one while its tokens live. */
  readonly keySet: { readonly keys: readonly JWK[] };
  /** The same keys with their private parts, the one that signs first. */
  readonly secretKeys: readonly JWK[];
}

/** Where the key is kept. */
export const keyFile = (directory: string): string => join(directory, 'identity.json');
const formerKeyFile = (directory: string): string => join(directory, 'identity-former.json');

const makeUp = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: SIGNING_ALGORITHM, use: 'sig' };
};

const open = ({ d: _secret, ...published }: JWK): JWK => published;

const formerKeys = (directory: string, current: JWK): readonly JWK[] => {
  const file = formerKeyFile(directory);
  if (!existsSync(file)) return [];
  const former = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  return former.kid === current.kid ? [] : [former];
};

/** The signing key kept in a directory, made up when there is none. */
export const signingKey = async (directory: string): Promise<SigningKey> => {
  const jwk = await keptFile<JWK>(keyFile(directory), makeUp);
  const privateKey = await importJWK(jwk, SIGNING_ALGORITHM);
  if (privateKey instanceof Uint8Array || !jwk.d || !jwk.kid) throw new Error('identity.json holds no private key; remove it');
  const secretKeys = [jwk, ...formerKeys(directory, jwk)];
  return { id: jwk.kid, privateKey, keySet: { keys: secretKeys.map(open) }, secretKeys };
};

const replace = (file: string, jwk: JWK): void => {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(jwk, undefined, 2), { mode: 0o600 });
  renameSync(draft, file);
};

/** From now on another key signs; the one before stays published until the next time. */
export const rotateSigningKey = async (directory: string): Promise<SigningKey> => {
  const current = await keptFile<JWK>(keyFile(directory), makeUp);
  replace(formerKeyFile(directory), current);
  replace(keyFile(directory), await makeUp());
  return signingKey(directory);
};
