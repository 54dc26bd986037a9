import { createDecoder, createSigner, createVerifier } from 'fast-jwt';

/** Seconds that a service's own token lives; it is minted anew when half of that has passed. */
const LIFETIME = 60;
const DECISION_POINT = 'wijkgraph:decision-point';
const TYPE = 'wijkgraph-service+jwt';

/** The proof of which service asks, to one other: the decision point where nobody else is named. The same one is used until half of its life has passed. */
export const serviceTokens = (service: string, key: Uint8Array, audience: string = DECISION_POINT): (() => string) => {
  const sign = createSigner({
    key: Buffer.from(key),
    algorithm: 'HS256',
    iss: service,
    aud: audience,
    expiresIn: LIFETIME * 1_000,
    header: { alg: 'HS256', typ: TYPE },
  });
  let token = '';
  let freshUntil = 0;
  return () => {
    if (Date.now() >= freshUntil) {
      token = sign({});
      freshUntil = Date.now() + (LIFETIME / 2) * 1_000;
    }
    return token;
  };
};

/** Tells which service a token is of: undefined when it is forged, expired, of an unknown service or meant for somebody else. */
export const serviceTokenReader = (
  keys: Readonly<Record<string, Uint8Array>>,
  audience: string = DECISION_POINT,
): ((token: string) => string | undefined) => {
  const verifierOf = ([service, key]: readonly [string, Uint8Array]) => {
    const verify = createVerifier({
      key: Buffer.from(key),
      algorithms: ['HS256'],
      checkTyp: TYPE,
      allowedIss: service,
      allowedAud: audience,
      requiredClaims: ['iss', 'aud', 'exp', 'iat'],
      maxAge: LIFETIME * 1_000,
      cache: false,
    });
    return [service, verify] as const;
  };
  const verifiers = new Map(Object.entries(keys).map(verifierOf));
  const claimedBy = createDecoder();
  return token => {
    try {
      // Whose key is to be tried is all that is believed before the signature is checked.
      const { iss } = claimedBy(token) as { readonly iss?: string };
      const verify = iss === undefined ? undefined : verifiers.get(iss);
      if (!verify) return undefined;
      verify(token);
      return iss;
    } catch {
      return undefined;
    }
  };
};
