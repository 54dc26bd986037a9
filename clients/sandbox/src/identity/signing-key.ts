import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { keptFile } from '../kept-file.ts';

export const SIGNING_ALGORITHM = 'ES256';

/** The key of the local identity provider: made up once for a clone, trusted by nobody else. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  /** What the world may know: the JSON Web Key Set (RFC 7517). */
  readonly keySet: { readonly keys: readonly JWK[] };
}

const makeUp = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: SIGNING_ALGORITHM, use: 'sig' };
};

/** The signing key kept in a directory, made up when there is none. */
export const signingKey = async (directory: string): Promise<SigningKey> => {
  const jwk = await keptFile<JWK>(join(directory, 'identity.json'), makeUp);
  const { d: secret, ...open } = jwk;
  const privateKey = await importJWK(jwk, SIGNING_ALGORITHM);
  if (privateKey instanceof Uint8Array || !secret || !jwk.kid) throw new Error('identity.json holds no private key; remove it');
  return { id: jwk.kid, privateKey, keySet: { keys: [open] } };
};
