import { jwtVerify, SignJWT } from 'jose';
import type { Caller } from './caller.ts';

/** Seconds that an internal token lives. */
export const INTERNAL_TOKEN_LIFETIME = 60;
const ISSUER = 'wijkgraph:gateway';
const TYPE = 'wijkgraph-internal+jwt';
const ALGORITHM = 'HS256';

/** A key shared by the gateway and one subgraph, so that no subgraph can speak to another in the gateway's name. */
export const internalTokenKey = (base64url: string): Uint8Array => {
  const key = Buffer.from(base64url, 'base64url');
  if (key.length < 32) throw new RangeError('An internal token key holds at least 32 bytes');
  return key;
};

/** Vouches for a caller to one subgraph (its name is the audience), for {@link INTERNAL_TOKEN_LIFETIME} seconds. */
export const mintInternalToken = (caller: Caller, subgraph: string, key: Uint8Array): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ caller })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setIssuer(ISSUER)
    .setAudience(subgraph)
    .setIssuedAt(now)
    .setExpirationTime(now + INTERNAL_TOKEN_LIFETIME)
    .sign(key);
};

/** The caller that the gateway vouches for. Throws jose's error for a token that is forged, expired or meant for another subgraph. */
export const verifyInternalToken = async (token: string, subgraph: string, key: Uint8Array): Promise<Caller> => {
  const { payload } = await jwtVerify<{ caller: Caller }>(token, key, {
    algorithms: [ALGORITHM],
    typ: TYPE,
    issuer: ISSUER,
    audience: subgraph,
    requiredClaims: ['exp', 'iat', 'caller'],
    maxTokenAge: INTERNAL_TOKEN_LIFETIME,
  });
  return payload.caller;
};
