import { z } from 'zod';

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535),
  /** The address under which browsers reach the dashboard. With https its cookies are for that host alone. */
  DASHBOARD_URL: z.url(),
  /** Where the built pages are. */
  DASHBOARD_PAGES: z.string().min(1),
  /** The endpoint of the gateway. */
  GRAPH_URL: z.url(),
  /** Any OpenID Connect provider that issues access tokens for the graph. */
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  /** What is asked of the provider; it decides what is granted. */
  OIDC_SCOPES: z.string().default('openid profile offline_access'),
  /** For whom the access token is meant (RFC 8707), where the provider wants to be told. */
  OIDC_RESOURCE: z.string().optional(),
  /** Minutes without a sign of life after which somebody is signed out. */
  SESSION_IDLE_MINUTES: z.coerce.number().positive().default(30),
  /** Hours after which somebody signs in again, however busy. */
  SESSION_HOURS: z.coerce.number().positive().default(10),
});

/** What the dashboard's server must know. */
export type Environment = z.infer<typeof variables>;

/** Reads the environment once. Throws, naming every wrong variable. */
export const readEnvironment = (source: NodeJS.ProcessEnv): Environment => {
  const read = variables.safeParse(source);
  if (read.success) return read.data;
  const faults = read.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not right:\n${faults.join('\n')}`);
};
