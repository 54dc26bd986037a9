import { resolve } from 'node:path';
import { internalTokenKey, tokenTrustOf, tokenVariables } from '@wijkgraph/schema';
import { z } from 'zod';
import type { GatewayConfig } from './gateway.ts';
import { isOrigin } from './http/cors.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';

/** The environment is not one to start in; every wrong variable is named. */
export class WrongEnvironment extends Error {}

const url = z.url({ protocol: /^https?$/ });
const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
};

const key = z.string().transform((text, context) => {
  try {
    return internalTokenKey(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not a key of 32 bytes or more in base64url' });
    return z.NEVER;
  }
});

/** LIMIT_BODY_BYTES for bodyBytes, and so on. */
const variableOf = (limit: string): string => `LIMIT_${limit.replaceAll(/[A-Z]/g, capital => `_${capital}`).toUpperCase()}`;

const limitNames = Object.keys(defaultLimits) as (keyof Limits)[];

const limits = z.object(Object.fromEntries(limitNames.map(name => [variableOf(name), count(defaultLimits[name])])));

const environmentFor = (production: boolean) => {
  const origin = z
    .string()
    .refine(text => isOrigin(text) && (!production || text.startsWith('https:')), `must be origins such as https://dashboard.example`);
  return z
    .object({
      HOST: z.string().default('127.0.0.1'),
      PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
      NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
      SUPERGRAPH: z.string().default(resolve(import.meta.dirname, '../../schema/supergraph.graphql')),
      SUBGRAPH_URLS: z.string().transform(json).pipe(z.record(z.string(), url)),
      INTERNAL_TOKEN_KEYS: z.string().transform(json).pipe(z.record(z.string(), key)),
      DECISION_POINT_URL: url,
      DECISION_POINT_KEY: key,
      ...tokenVariables(production),
      CORS_ORIGINS: z
        .string()
        .default('')
        .transform(text => text.split(',').filter(Boolean))
        .pipe(z.array(origin)),
      EXPLORER_URL: (production ? z.undefined('there is no explorer in production') : url).optional(),
      DRAIN_MILLIS: z.coerce.number().int().nonnegative().default(1_000),
    })
    .superRefine((read, context) => {
      for (const name of Object.keys(read.SUBGRAPH_URLS))
        if (!(name in read.INTERNAL_TOKEN_KEYS))
          context.addIssue({ code: 'custom', path: ['INTERNAL_TOKEN_KEYS'], message: `has no key for "${name}"` });
    });
};

/** The one place where variables become settings. Throws {@link WrongEnvironment}. */
export const readEnvironment = (variables: Readonly<Record<string, string | undefined>>): GatewayConfig => {
  const { data, error } = environmentFor(variables.NODE_ENV === 'production').safeParse(variables);
  const { data: figures, error: wrongFigures } = limits.safeParse(variables);
  if (!data || !figures) {
    const issues = [...(error?.issues ?? []), ...(wrongFigures?.issues ?? [])];
    throw new WrongEnvironment(issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  }
  return {
    host: data.HOST,
    port: data.PORT,
    production: data.NODE_ENV === 'production',
    supergraph: data.SUPERGRAPH,
    subgraphs: Object.fromEntries(
      Object.entries(data.SUBGRAPH_URLS).map(([name, address]) => [
        name,
        { url: address, key: data.INTERNAL_TOKEN_KEYS[name] as Uint8Array },
      ]),
    ),
    decisionPoint: { url: new URL(data.DECISION_POINT_URL).origin, key: data.DECISION_POINT_KEY },
    token: tokenTrustOf(data),
    corsOrigins: data.CORS_ORIGINS,
    explorerUrl: data.EXPLORER_URL,
    limits: Object.fromEntries(limitNames.map(name => [name, figures[variableOf(name)]])) as Partial<Limits>,
    drainMillis: data.DRAIN_MILLIS,
  };
};
