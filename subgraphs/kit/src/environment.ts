import { siblingsAskedBy, siblingsAsking, type SubgraphName } from '@wijkgraph/schema';
import { z } from 'zod';

/** The environment is not right; names every wrong variable. */
export class EnvironmentError extends Error {}

const key = z
  .string()
  .refine(value => Buffer.from(value, 'base64url').length >= 32, 'is not a base64url key of at least 32 bytes')
  .transform(value => new Uint8Array(Buffer.from(value, 'base64url')));

/** A key shared by two parties: at least 32 bytes, base64url. */
export const keyVariable = key;

/** A variable that holds JSON. */
const jsonVariable = <Held extends z.ZodType>(held: Held) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue('is not JSON');
        return z.NEVER;
      }
    })
    .pipe(held);

/** Keys shared with others, by their names. */
export const keysVariable = jsonVariable(z.record(z.string(), key));

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });

const common = {
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  /** In the role that runs: it reads and writes rows. */
  DATABASE_URL: databaseUrl,
  /** In the role that owns the tables; where migrations are carried out, and nowhere else. */
  MIGRATION_DATABASE_URL: databaseUrl.optional(),
  INTERNAL_TOKEN_KEY: key,
  /** `start` carries out migrations when the subgraph starts, for development; left out, they are a step of their own. */
  MIGRATE: z.enum(['start', 'never']).default('never'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
};

/** What every subgraph reads from its environment. */
export const subgraphVariables = z.object(common);

/** What a subgraph that asks the decision point reads beside that. */
const enforcementVariables = z.object({ ...common, DECISION_POINT_URL: z.url(), DECISION_POINT_KEY: key, RETENTION_KEY: key });

const byName = <Held extends z.ZodType>(names: readonly SubgraphName[], held: Held) =>
  jsonVariable(z.object(Object.fromEntries(names.map(name => [name, held]))));

/** The keys that a subgraph shares with those that ask it beside the graph. */
export const siblingKeysVariable = (name: SubgraphName) => {
  const asking = siblingsAsking(name);
  return asking.length > 0 ? byName(asking, key) : z.undefined().optional();
};

/** What an enforcing subgraph reads: of those siblings that it asks where they are, and the keys shared with those and with whoever asks it. */
export const siblingVariables = (name: SubgraphName) => {
  const asked = siblingsAskedBy(name);
  return enforcementVariables.extend({
    SIBLINGS: asked.length > 0 ? byName(asked, z.object({ url: z.url(), key })) : z.undefined().optional(),
    SIBLING_KEYS: siblingKeysVariable(name),
  });
};

/** What the step reads that migrates. */
export const migrationVariables = z.object({ DATABASE_URL: databaseUrl, MIGRATION_DATABASE_URL: databaseUrl });

/**
 * The owner's connection, where migrations are carried out at the start. Throws {@link EnvironmentError} where a process that runs in
 * production holds the owner's credentials: whoever takes it over would then own the tables.
 */
export const migrationUrlAtStart = ({
  MIGRATE,
  MIGRATION_DATABASE_URL: url,
  NODE_ENV,
}: Pick<z.output<typeof subgraphVariables>, 'MIGRATE' | 'MIGRATION_DATABASE_URL' | 'NODE_ENV'>): string | undefined => {
  if (NODE_ENV === 'production' && (MIGRATE === 'start' || url))
    throw new EnvironmentError(
      'In production migrations are a step of their own (`main.ts migrate`): leave out MIGRATE and MIGRATION_DATABASE_URL where the subgraph runs.',
    );
  if (MIGRATE === 'never') return undefined;
  if (!url) throw new EnvironmentError('The environment is not right:\n  MIGRATION_DATABASE_URL: is not set, and MIGRATE=start needs it');
  return url;
};

/** Reads the environment once, at the edge. Throws {@link EnvironmentError} naming every wrong variable. */
export const readEnvironment = <Variables extends z.ZodType>(variables: Variables, source: NodeJS.ProcessEnv): z.output<Variables> => {
  const read = variables.safeParse(source);
  if (read.success) return read.data;
  const faults = read.error.issues.map(
    issue => `  ${issue.path.join('.')}: ${source[String(issue.path[0])] === undefined ? 'is not set' : issue.message}`,
  );
  throw new EnvironmentError(`The environment is not right:\n${faults.join('\n')}`);
};
