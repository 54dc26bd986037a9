import { createHash, timingSafeEqual } from 'node:crypto';
import type { SubgraphName } from '@wijkgraph/schema';
import { createSigner, createVerifier } from 'fast-jwt';

/** Seconds that a token may be on its way. */
const LIFETIME = 60;
const ISSUER = 'wijkgraph:retention';
const TYPE = 'wijkgraph-retention+jwt';

const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url');

/**
 * Proves to one subgraph that the coordinator of the retention sends this body, and no other: whoever gets hold of the token can at
 * most have the same order carried out once more, which does nothing.
 */
export const orderToken = (subgraph: SubgraphName, key: Uint8Array): ((body: string) => string) => {
  const sign = createSigner({
    key: Buffer.from(key),
    algorithm: 'HS256',
    iss: ISSUER,
    aud: subgraph,
    expiresIn: LIFETIME * 1_000,
    header: { alg: 'HS256', typ: TYPE },
  });
  return body => sign({ body: digestOf(body) });
};

/** Tells whether a token is the coordinator's, for this subgraph and this body, and not from too long ago. */
export const orderTokenReader = (subgraph: SubgraphName, key: Uint8Array): ((token: string, body: string) => boolean) => {
  const verify = createVerifier({
    key: Buffer.from(key),
    algorithms: ['HS256'],
    checkTyp: TYPE,
    allowedIss: ISSUER,
    allowedAud: subgraph,
    requiredClaims: ['iss', 'aud', 'exp', 'iat', 'body'],
    maxAge: LIFETIME * 1_000,
    cache: false,
  });
  return (token, body) => {
    try {
      const { body: said } = verify(token) as { readonly body: unknown };
      const [given, expected] = [Buffer.from(String(said)), Buffer.from(digestOf(body))];
      return given.length === expected.length && timingSafeEqual(given, expected);
    } catch {
      return false;
    }
  };
};
