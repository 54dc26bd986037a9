import { type ErrorCode, errorCodes } from '@wijkgraph/schema';
import { GraphQLError } from 'graphql';

/** An error that a caller can act on: a code of the closed union and a sentence, nothing of our insides. */
export const refuse = (code: ErrorCode, sentence: string = errorCodes[code]): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code } });

/** The one answer to an id that is unknown and to one that is not shared with the caller: they cannot be told apart. */
export const notFound = (): GraphQLError => refuse('NOT_FOUND');

/** A stale edit: somebody changed the record since the caller read it. Tells the version that it has now, so that it can be read again. */
export const stale = (currentVersion: number): GraphQLError =>
  new GraphQLError(errorCodes.CONFLICT, { extensions: { code: 'CONFLICT' satisfies ErrorCode, currentVersion } });
