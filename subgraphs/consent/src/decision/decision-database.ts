import { DecisionPointUnreachable, DecisionUnavailable } from '@wijkgraph/schema';
import { DatabaseError, type Pool, type QueryResultRow } from 'pg';

/** SQLSTATE classes that speak of the server and not of the statement: connection, resources, shutdown by an operator. */
const OF_THE_SERVER = /^(?:08|53|57)/;

/** A statement that was refused is the fault of one question; anything else means that nobody can decide now. */
const failureOf = (cause: unknown): DecisionUnavailable =>
  cause instanceof DatabaseError && !OF_THE_SERVER.test(cause.code ?? '')
    ? new DecisionUnavailable('The question was refused', { cause })
    : new DecisionPointUnreachable('The database of the decision point does not answer', { cause });

/** Carries out one statement, prepared under its name. Rejects with DecisionUnavailable. */
export type Carry = <Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

export const carryingOutOn =
  (pool: Pool): Carry =>
  async <Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]) => {
    try {
      return (await pool.query<Row>({ name, text, values: [...values] })).rows;
    } catch (cause) {
      throw failureOf(cause);
    }
  };
