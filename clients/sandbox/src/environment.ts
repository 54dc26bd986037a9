import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { subgraphNames } from '@wijkgraph/schema';
import { z } from 'zod';

/** The top of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const port = (standard: number) => z.coerce.number().int().min(1).max(65_535).default(standard);

const variables = z.object({
  NODE_ENV: z.string().optional(),
  /** What this clone keeps: keys, the database, logs. */
  WIJKGRAPH_DIRECTORY: z.string().default(join(ROOT, '.wijkgraph')),
  /** A superuser of another PostgreSQL, instead of the embedded one. */
  WIJKGRAPH_POSTGRES_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  WIJKGRAPH_GATEWAY_PORT: port(4000),
  WIJKGRAPH_RESIDENTS_PORT: port(4001),
  WIJKGRAPH_SUPPORT_PLANS_PORT: port(4002),
  WIJKGRAPH_TEAMS_PORT: port(4003),
  WIJKGRAPH_CONSENT_PORT: port(4004),
  WIJKGRAPH_REFERRALS_PORT: port(4005),
  /** Where the dashboard listens, and so where people return to after they signed in. */
  WIJKGRAPH_DASHBOARD_PORT: port(4010),
  WIJKGRAPH_EXPLORER_PORT: port(4011),
  WIJKGRAPH_IDENTITY_PORT: port(4012),
  WIJKGRAPH_POSTGRES_PORT: port(4020),
});

export type Environment = z.infer<typeof variables>;
export type PortVariable = Extract<keyof Environment, `${string}_PORT`>;

/** The environment does not allow the sandbox, or is wrong; says every reason. */
export class EnvironmentRefused extends Error {}

/** Reads the environment once. Throws {@link EnvironmentRefused} in production, and naming every wrong variable. */
export const readEnvironment = (source: NodeJS.ProcessEnv): Environment => {
  if (source.NODE_ENV === 'production')
    throw new EnvironmentRefused(
      'The sandbox hands out tokens and synthetic residents, and cannot be switched on with NODE_ENV=production.',
    );
  const read = variables.safeParse(source);
  if (read.success) return read.data;
  const faults = read.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentRefused(`The environment is not right:\n${faults.join('\n')}`);
};

/** The variable that holds each subgraph's port. */
export const portVariables = Object.fromEntries(
  subgraphNames.map(name => [name, `WIJKGRAPH_${name.toUpperCase().replaceAll('-', '_')}_PORT`]),
) as Record<(typeof subgraphNames)[number], PortVariable>;

/** What a program that we start gets: our own environment, a cache of compiled code, and what it is told on top of that. */
export const environmentFor = (told: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_COMPILE_CACHE: join(ROOT, '.wijkgraph', 'compiled'),
  ...told,
});
