import { z } from 'zod';

/** The environment is not right; names every wrong variable. */
export class EnvironmentError extends Error {}

const key = z
  .string()
  .refine(value => Buffer.from(value, 'base64url').length >= 32, 'is not a base64url key of at least 32 bytes')
  .transform(value => new Uint8Array(Buffer.from(value, 'base64url')));

/** A key shared by two parties: at least 32 bytes, base64url. */
export const keyVariable = key;

const common = {
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  INTERNAL_TOKEN_KEY: key,
  /** `start` carries out migrations when the subgraph starts; left out, they are a step of their own. */
  MIGRATE: z.enum(['start', 'never']).default('never'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
};

/** What every subgraph reads from its environment. */
export const subgraphVariables = z.object(common);

/** What a subgraph that asks the decision point reads beside that. */
export const enforcementVariables = z.object({ ...common, DECISION_POINT_URL: z.url(), DECISION_POINT_KEY: key });

/** Reads the environment once, at the edge. Throws {@link EnvironmentError} naming every wrong variable. */
export const readEnvironment = <Variables extends z.ZodType>(variables: Variables, source: NodeJS.ProcessEnv): z.output<Variables> => {
  const read = variables.safeParse(source);
  if (read.success) return read.data;
  const faults = read.error.issues.map(
    issue => `  ${issue.path.join('.')}: ${source[String(issue.path[0])] === undefined ? 'is not set' : issue.message}`,
  );
  throw new EnvironmentError(`The environment is not right:\n${faults.join('\n')}`);
};
