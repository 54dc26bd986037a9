import { z } from 'zod';
import { Purpose } from '../vocabulary/purpose.ts';
import { Role } from '../vocabulary/role.ts';
import { scopes } from '../vocabulary/scope.ts';

/** A claim's name or, where it lies deeper, its JSON Pointer (RFC 6901): `azp`, `/realm_access/roles`. */
const place = z.string().min(1);

const sourceOf = <Word extends z.ZodType<string>>(word: Word) =>
  z
    .union([
      place,
      z.strictObject({
        claims: z.array(place).min(1),
        values: z.record(z.string(), z.union([word, z.array(word)])).optional(),
        overlookOthers: z.boolean().optional(),
      }),
    ]) // prettier-ignore
    .transform((written): ClaimSource => {
      if (typeof written === 'string') return { claims: [written] };
      const { claims, values, overlookOthers = false } = written;
      const listed = values && new Map(Object.entries(values).map(([theirs, ours]) => [theirs, [ours].flat() as readonly string[]]));
      return { claims, overlookOthers, ...(listed && { values: listed }) };
    });

const id = sourceOf(z.string().min(1).max(256));

/** Where one thing is said in an access token. */
export interface ClaimSource {
  /** In order of preference for what has one value; all of them together for what has several. */
  readonly claims: readonly string[];
  /** What the provider's words mean here. Once given, a word that is not listed means nothing here, and is overlooked. */
  readonly values?: ReadonlyMap<string, readonly string[]>;
  /** Without `values`: whether words that are none of ours are overlooked, and do not make the token unacceptable. */
  readonly overlookOthers?: boolean;
}

/** Which claims of a provider's access tokens hold what we must know (RFC 9068 and our own where left out). */
export const claimMapping = z.strictObject({
  subject: id.default({ claims: ['sub'] }),
  client: id.default({ claims: ['client_id'] }),
  scopes: sourceOf(z.enum(Object.keys(scopes) as [keyof typeof scopes, ...(keyof typeof scopes)[]])).default({ claims: ['scope'] }),
  roles: sourceOf(z.enum(Role)).default({ claims: ['roles'] }),
  /** The team of somebody who works there; the organisation of a partner's application. */
  party: id.default({ claims: ['team', 'party'] }),
  purposes: sourceOf(z.enum(Purpose)).default({ claims: ['purposes'] }),
  resident: id.default({ claims: ['resident'] }),
});

export type ClaimMapping = z.output<typeof claimMapping>;

/** The claims of RFC 9068, with ours under our own names. */
export const ownClaims: ClaimMapping = claimMapping.parse({});
