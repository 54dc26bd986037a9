import { DriverException, type EntityClass } from '@mikro-orm/postgresql';
import { type Batch, field, forEdit, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { recordChange, type Values } from '../change/record-change.ts';
import type { EndLineInput } from './dated-line.inputs.ts';

/** SQLSTATE of an exclusion constraint: two lines for the same overlap. */
const OVERLAPS = '23P01';

/** A line of the directory that is in force from a day on, until it ends. Two for the same never overlap: the database sees to it. */
export interface DatedLines<Line extends { readonly id: string; readonly version: number }> {
  readonly entity: EntityClass<Line>;
  readonly byId: Batch<string, Line | null>;
  /** What can be changed about it, as it is written down. */
  readonly valuesOf: (line: Line) => Values;
  readonly firstDay: (line: Line) => string;
  readonly endOn: (line: Line, lastDay: string) => void;
  /** What is said of one that overlaps another. */
  readonly overlap: string;
}

const refuseOverlap =
  (sentence: string) =>
  (reason: unknown): never => {
    if (reason instanceof DriverException && reason.code === OVERLAPS) throw refuse('INVALID_STATE', sentence);
    throw reason;
  };

/** Adds a line. INVALID_STATE where there is one for the same already in some of that time. */
export const addLine = <Line extends { readonly id: string; readonly version: number }>(
  { valuesOf, overlap }: DatedLines<Line>,
  line: Line,
  context: RequestContext,
): Promise<Line> =>
  context.em
    .transactional(async em => {
      em.persist(line);
      recordChange(em, line.id, { became: valuesOf(line) }, context);
      return line;
    })
    .catch(refuseOverlap(overlap));

const ending = field.edit.extend({ to: field.date('to') });

/** Ends a line on a day, once `mayEnd` lets the caller. It stays on record. BAD_USER_INPUT, NOT_FOUND, CONFLICT; INVALID_STATE where it lasts into another. */
export const endLine = async <Line extends { readonly id: string; readonly version: number }>(
  { entity, byId, valuesOf, firstDay, endOn, overlap }: DatedLines<Line>,
  input: EndLineInput,
  mayEnd: (line: Line, lastDay: string) => void | Promise<void>,
  context: RequestContext,
): Promise<Line> => {
  const { to, ...edit } = readInput(ending, input);
  const known = await context.load(byId, edit.id);
  if (!known) throw notFound();
  await mayEnd(known, to);
  return context.em
    .transactional(async em => {
      const line = await forEdit(em, entity, edit);
      if (to < firstDay(line)) throw refuse('BAD_USER_INPUT', 'It ends on the day it began at the earliest.');
      const was = valuesOf(line);
      endOn(line, to);
      recordChange(em, edit.id, { was, became: valuesOf(line) }, context);
      return line;
    })
    .catch(refuseOverlap(overlap));
};
