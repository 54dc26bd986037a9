import { jwtVerify, SignJWT } from 'jose';

/** Seconds that a subgraph's own token towards the decision point lives; it is minted anew when half of that has passed. */
const LIFETIME = 60;
const AUDIENCE = 'wijkgraph:decision-point';
const TYPE = 'wijkgraph-service+jwt';
const ALGORITHM = 'HS256';

const minted = new Map<Uint8Array, { readonly token: string; readonly until: number }>();

/** A subgraph's proof, to the decision point, of which subgraph it is. */
export const mintServiceToken = async (subgraph: string, key: Uint8Array): Promise<string> => {
  const now = Math.floor(Date.now() / 1000);
  const known = minted.get(key);
  if (known && known.until > now) return known.token;
  const token = await new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setIssuer(subgraph)
    .setAudience(AUDIENCE)
    .setIssuedAt(now)
    .setExpirationTime(now + LIFETIME)
    .sign(key);
  minted.set(key, { token, until: now + LIFETIME / 2 });
  return token;
};

/** Checks that the token is this subgraph's. Throws jose's error when it is forged, expired, another's, or meant for somebody else. */
export const verifyServiceToken = async (token: string, subgraph: string, key: Uint8Array): Promise<void> => {
  await jwtVerify(token, key, { algorithms: [ALGORITHM], typ: TYPE, issuer: subgraph, audience: AUDIENCE, requiredClaims: ['exp'] });
};
