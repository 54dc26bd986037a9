import { createSigner, createVerifier } from 'fast-jwt';
import type { Caller } from './caller.ts';

/** Seconds that an internal token lives. */
export const INTERNAL_TOKEN_LIFETIME = 60;
const ISSUER = 'wijkgraph:gateway';
const TYPE = 'wijkgraph-internal+jwt';

/** A key shared by the gateway and one subgraph, so that no subgraph can speak to another in the gateway's name. */
export const internalTokenKey = (base64url: string): Uint8Array => {
  const key = Buffer.from(base64url, 'base64url');
  if (key.length < 32) throw new RangeError('An internal token key holds at least 32 bytes');
  return key;
};

interface Claims {
  readonly caller: Caller;
}
type Sign = (claims: Claims) => string;
type Verify = (token: string) => Claims;

const prepared = <Made>(make: (subgraph: string, key: Buffer) => Made): ((subgraph: string, key: Uint8Array) => Made) => {
  const byKey = new WeakMap<Uint8Array, Map<string, Made>>();
  return (subgraph, key) => {
    let ofKey = byKey.get(key);
    if (!ofKey) byKey.set(key, (ofKey = new Map()));
    let made = ofKey.get(subgraph);
    if (!made) ofKey.set(subgraph, (made = make(subgraph, Buffer.from(key))));
    return made;
  };
};

const signer = prepared<Sign>((aud, key) =>
  createSigner({
    key,
    algorithm: 'HS256',
    iss: ISSUER,
    aud,
    expiresIn: INTERNAL_TOKEN_LIFETIME * 1_000,
    header: { alg: 'HS256', typ: TYPE },
  }),
);

const verifier = prepared<Verify>((allowedAud, key) =>
  createVerifier({
    key,
    algorithms: ['HS256'],
    checkTyp: TYPE,
    allowedIss: ISSUER,
    allowedAud,
    requiredClaims: ['iss', 'aud', 'exp', 'iat', 'caller'],
    maxAge: INTERNAL_TOKEN_LIFETIME * 1_000,
    cache: false,
  }),
);

/** Vouches for a caller to one subgraph (its name is the audience), for {@link INTERNAL_TOKEN_LIFETIME} seconds. */
export const mintInternalToken = (caller: Caller, subgraph: string, key: Uint8Array): string => signer(subgraph, key)({ caller });

/** The caller that the gateway vouches for. Throws fast-jwt's error for a token that is forged, expired or meant for another subgraph. */
export const verifyInternalToken = (token: string, subgraph: string, key: Uint8Array): Caller => verifier(subgraph, key)(token).caller;
