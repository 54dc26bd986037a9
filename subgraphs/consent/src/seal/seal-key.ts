import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { z } from 'zod';

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('is not JSON');
    return z.NEVER;
  }
});
const bytes = z.base64url().length(43);
const publicJwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: bytes });

/** In the environment: a private Ed25519 key as JWK (RFC 8037). */
export const sealKeyVariable = json.pipe(publicJwk.extend({ d: bytes }));
/** In the environment: the public keys that seals are trusted by, as a list of JWKs; also those that are no longer in use. */
export const sealPublicKeysVariable = json.pipe(z.array(publicJwk).min(1));

export type SealKeyJwk = z.output<typeof sealKeyVariable>;
export type SealPublicJwk = z.output<typeof publicJwk>;

/** What seals are signed with. */
export interface SealKey {
  readonly id: string;
  sign(content: Buffer): string;
}

/** The public keys that a verifier trusts, by their id. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

const thumbprint = ({ kty, crv, x }: SealPublicJwk): Promise<string> => calculateJwkThumbprint({ kty, crv, x } satisfies JWK);

export const sealKey = async (jwk: SealKeyJwk): Promise<SealKey> => {
  const key = createPrivateKey({ key: { ...jwk }, format: 'jwk' });
  // Of the key that signs, whatever public part was written beside it.
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return { id: await thumbprint({ ...jwk, x: x as string }), sign: content => sign(null, content, key).toString('base64url') };
};

export const trustedKeys = async (jwks: readonly SealPublicJwk[]): Promise<TrustedKeys> =>
  new Map(
    await Promise.all(
      jwks.map(async ({ kty, crv, x }) => {
        const jwk = { kty, crv, x };
        return [await thumbprint(jwk), createPublicKey({ key: jwk, format: 'jwk' })] as const;
      }),
    ),
  );

export const isSigned = (key: KeyObject, content: Buffer, signature: string): boolean =>
  verify(null, content, key, Buffer.from(signature, 'base64url'));
