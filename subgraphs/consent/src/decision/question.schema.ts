import { MOST_AMONG } from '@wijkgraph/kit';
import { EVERY_CATEGORY, Purpose, Role } from '@wijkgraph/schema';
import { z } from 'zod';

const text = z
  .string()
  .max(256)
  .regex(/^[^\0]*$/);
const mask = z.int().min(0).max(EVERY_CATEGORY);
const caller = z.object({
  subject: text,
  client: text,
  party: text,
  roles: z.array(z.enum(Role)),
  scopes: z.array(z.string()),
  purpose: z.enum(Purpose),
  resident: z.guid().optional(),
  traceId: text,
  operation: text,
});

/** Reads the JSON of a question; undefined for what is none. */
export const reader =
  <Schema extends z.ZodType>(schema: Schema) =>
  <Input>(body: string): Input | undefined => {
    try {
      const read = schema.safeParse(JSON.parse(body));
      return read.success ? (read.data as unknown as Input) : undefined;
    } catch {
      return undefined;
    }
  };

/** Deny on any doubt: a question with an unknown purpose, role or category is no question. */
export const questions = reader(
  z.array(z.object({ caller, asked: mask, overview: z.boolean().optional(), residents: z.array(z.guid()).max(1_000) })).max(256),
);
export const searchQuestion = reader(
  z.object({
    caller,
    required: mask,
    among: z.array(z.guid()).max(MOST_AMONG).optional(),
    after: z.guid().optional(),
    limit: z.int().min(1).optional(),
  }),
);
export const standingsQuestion = reader(z.array(z.array(z.guid())).max(256));
