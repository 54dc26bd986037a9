import { createHmac, timingSafeEqual } from 'node:crypto';
import { refuse } from '../errors.ts';
import type { RequestContext } from '../server/request-context.ts';

const SEAL_BYTES = 16;

const sealOf = (position: string, list: string, { caller, cursorKey }: RequestContext): Buffer => {
  const owner = JSON.stringify([caller.subject, caller.client, caller.party, list]);
  return createHmac('sha256', cursorKey).update(owner).update('\0').update(position).digest().subarray(0, SEAL_BYTES);
};

/** A place in a list, opaque and of use to this caller alone. */
export const cursorOf = (position: string, list: string, context: RequestContext): string =>
  Buffer.concat([sealOf(position, list, context), Buffer.from(position)]).toString('base64url');

/** The place that a cursor stands for. BAD_USER_INPUT when it was altered, or is somebody else's or another list's. */
export const positionOf = (cursor: string, list: string, context: RequestContext): string => {
  const bytes = Buffer.from(cursor, 'base64url');
  const position = bytes.subarray(SEAL_BYTES).toString();
  const seal = bytes.subarray(0, SEAL_BYTES);
  if (seal.length !== SEAL_BYTES || !timingSafeEqual(seal, sealOf(position, list, context)))
    throw refuse('BAD_USER_INPUT', 'This cursor is not one that you were given for this list.');
  return position;
};
