import { parseArgs } from 'node:util';
import { Purpose, type Scope, scopes } from '@wijkgraph/schema';
import { z } from 'zod';
import { RegistrationRefused } from './registration.service.ts';

/** What can be said to `npm run client`. */
export const USAGE = `Applications that may ask the graph, and for what:
  npm run client -- list
  npm run client -- history  <client>
  npm run client -- register <client> (--party <party> | --people) --scopes <scope,...> --purposes <PURPOSE,...> --by <who>
  npm run client -- change   <client> [--scopes <scope,...>] [--purposes <PURPOSE,...>] --by <who>
  npm run client -- revoke   <client> --by <who>
Scopes: ${Object.keys(scopes).join(', ')}.
Purposes: ${Object.values(Purpose).join(', ')}.`;

const listOf = <Word extends string>(what: string, vocabulary: readonly Word[]) =>
  z
    .string()
    .transform(text => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.enum(vocabulary as [Word, ...Word[]], { error: ({ input }) => `There is no ${what} ${String(input)}.` })))
    .optional();

const wishes = z.object({
  party: z.string().min(1).optional(),
  people: z.boolean().optional(),
  scopes: listOf('scope', Object.keys(scopes) as Scope[]),
  purposes: listOf('purpose', Object.values(Purpose)),
  by: z.string().default(''),
});

const text = { type: 'string' } as const;
const options = { party: text, people: { type: 'boolean' }, scopes: text, purposes: text, by: text } as const;

/** What somebody said, in words of ours. Throws RegistrationRefused. */
export const wishOf = (args: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [verb, id] = positionals;
    return { ...wishes.parse(values), verb, id };
  } catch (problem) {
    if (problem instanceof z.ZodError)
      throw new RegistrationRefused(problem.issues.map(({ message }) => message).join('\n'), { cause: problem });
    throw new RegistrationRefused(`${(problem as Error).message}\n${USAGE}`, { cause: problem });
  }
};

export type Wish = ReturnType<typeof wishOf>;
