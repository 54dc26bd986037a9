import { z } from 'zod';
import { signatureAlgorithms, type TokenTrust } from './access-token.ts';
import { claimMapping } from './claim-mapping.ts';

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
};

const https = z.url({ protocol: /^https$/, error: 'must be an https address in production' });

/** The environment variables by which any OpenID Connect provider is configured, the same for whoever reads access tokens. */
export const tokenVariables = (production: boolean) => {
  const address = production ? https : z.url({ protocol: /^https?$/ });
  return {
    TOKEN_ISSUER: address,
    TOKEN_AUDIENCE: z.string().min(1).default('wijkgraph'),
    TOKEN_JWKS_URL: address,
    TOKEN_ALGORITHMS: z
      .string()
      .default('ES256')
      .transform(text => text.split(','))
      .pipe(z.array(z.enum(signatureAlgorithms)).min(1)),
    TOKEN_TYPE: z.enum(['at+jwt', 'JWT']).default('at+jwt'),
    TOKEN_CLAIMS: z.string().default('{}').transform(json).pipe(claimMapping),
  };
};

export type TokenVariables = z.output<z.ZodObject<ReturnType<typeof tokenVariables>>>;

/** The trust that those variables describe. */
export const tokenTrustOf = (read: TokenVariables): TokenTrust => ({
  issuer: read.TOKEN_ISSUER,
  audience: read.TOKEN_AUDIENCE,
  jwksUrl: read.TOKEN_JWKS_URL,
  algorithms: read.TOKEN_ALGORITHMS,
  type: read.TOKEN_TYPE,
  claims: read.TOKEN_CLAIMS,
});
