import { CombinedGraphQLErrors } from '@apollo/client';

/** What went wrong with a question, in a word of ours. */
export type Trouble =
  | 'UNREACHABLE'
  | 'UNCERTAIN'
  | 'DECISION_UNAVAILABLE'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_STATE'
  | 'BAD_USER_INPUT'
  | 'PART';

interface Said {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown };
  readonly path?: readonly (string | number)[];
}

const known: Readonly<Record<string, Trouble>> = {
  UNREACHABLE: 'UNREACHABLE',
  UNCERTAIN: 'UNCERTAIN',
  GRAPH_UNREACHABLE: 'UNREACHABLE',
  IDENTITY_UNREACHABLE: 'UNREACHABLE',
  DECISION_UNAVAILABLE: 'DECISION_UNAVAILABLE',
  CONFLICT: 'CONFLICT',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  INVALID_STATE: 'INVALID_STATE',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
};

const saidIn = (error: Error): readonly Said[] => (CombinedGraphQLErrors.is(error) ? error.errors : []);

/** The first trouble of an answer; undefined where there is none. */
export const troubleOf = (error: Error | undefined): Trouble | undefined => {
  if (!error) return undefined;
  const code = saidIn(error)[0]?.extensions?.code;
  return (typeof code === 'string' ? known[code] : undefined) ?? (saidIn(error).length > 0 ? 'PART' : 'UNREACHABLE');
};

/** What the graph says itself of it, where a person can act on that. */
export const sentenceOf = (error: Error | undefined): string | undefined => error && saidIn(error)[0]?.message;

/** Whether a field is missing since its part of the graph failed, which is not the same as that there is nothing. */
export const isLost = (error: Error | undefined, field: string): boolean =>
  error !== undefined && saidIn(error).some(({ path }) => path?.includes(field) ?? true);
