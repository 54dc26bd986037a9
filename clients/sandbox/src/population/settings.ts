import { parseArgs } from 'node:util';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { z } from 'zod';

/** As many as the municipality has (118,709 on 1 January 2019), and a few more. */
const MOST = 120_000;
const USUAL = '2000';

const url = z.url({ protocol: /^postgres(ql)?$/ });
const urls = z.object(Object.fromEntries(subgraphNames.map(name => [name, url])) as Record<SubgraphName, typeof url>);

const variables = z.object({
  NODE_ENV: z.string().refine(mode => mode !== 'production', 'the demo population replaces whatever a database holds: not in production'),
  /** JSON: the connection URL of each subgraph's database, as the owner of its tables: whoever replaces histories must be. */
  DATABASE_URLS: z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(urls),
});

const count = z.coerce.number().int().min(1).max(MOST);

export interface Settings {
  readonly residents: number;
  readonly databaseUrls: Readonly<Record<SubgraphName, string>>;
}

/** Reads how many residents, and where to. Throws an Error that names everything that is wrong. */
export const readSettings = (environment: NodeJS.ProcessEnv, args: readonly string[]): Settings => {
  const { values } = parseArgs({ args: [...args], options: { residents: { type: 'string', default: USUAL } } });
  const residents = count.safeParse(values.residents);
  if (!residents.success) throw new Error(`--residents is a whole number from 1 to ${MOST}, and not ${values.residents}.`);
  const read = variables.safeParse(environment);
  if (!read.success) throw new Error(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  return { residents: residents.data, databaseUrls: read.data.DATABASE_URLS };
};
