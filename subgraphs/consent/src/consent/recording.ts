import { randomUUID } from 'node:crypto';
import { dutchDate, field, isUuid, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';
import { inForce } from '../decision/in-force.sql.ts';
import { MAY_DECIDE } from '../resident/may-decide.ts';
import type { NewcomerInput, RecordConsentInput } from './consent.inputs.ts';

/** What is to be written down, and of whom. */
export interface Recording extends Omit<RecordConsentInput, 'residentId' | 'newcomer'> {
  readonly residentId: string;
  /** Where nothing is recorded of the resident yet. */
  readonly newcomer: NewcomerInput | undefined;
}

const isOwnTeams = ({ granteeId, action }: RecordConsentInput, { caller }: RequestContext): boolean =>
  action === 'RECORD' && granteeId === caller.party && !caller.roles.includes('RESIDENT');

const newcomerOf = (newcomer: NewcomerInput): NewcomerInput => {
  const birthDate = readInput(field.date('A birth date'), newcomer.birthDate);
  if (birthDate > dutchDate() || birthDate < '1890') throw refuse('BAD_USER_INPUT', 'Nobody alive was born on that day.');
  for (const { representativeId } of newcomer.representatives ?? []) readInput(field.id('A representative'), representativeId);
  return { ...newcomer, birthDate };
};

/** Whether the caller's team holds the resident's record, or held it last, and no other team does now. */
const IS_OR_WAS_HELD = `
select exists (select from consent_provision p where p.resident_id = ? and p.grantee_id = ? and p.action = 'RECORD' and p.valid_from is not null)
  and not exists (select from consent_provision p where p.resident_id = ? and p.grantee_id <> ? and p.action = 'RECORD' and ${inForce('p', 'now()')}) as held`;

const isOrWasHeld = async (residentId: string, { caller: { party }, em }: RequestContext): Promise<boolean> => {
  const [found] = await em.execute<{ held: boolean }[]>(IS_OR_WAS_HELD, [residentId, party, residentId, party]);
  return found?.held ?? false;
};

/**
 * Who may write down a consent: the resident, or who represents the resident; a member of the team that holds the consent to record.
 * And a consent to record also a member of the team that it is given to: of a newcomer, or of somebody whose record it held last, and
 * whose consent lapsed. Whoever holds an id of another team's resident opens nothing by it. NOT_FOUND for anybody else,
 * BAD_USER_INPUT for a newcomer who is not recorded by the own team.
 */
export const readRecording = async (input: RecordConsentInput, context: RequestContext): Promise<Recording> => {
  if (Boolean(input.newcomer) === Boolean(input.residentId))
    throw refuse('BAD_USER_INPUT', 'A consent is of one resident, or of one newcomer.');
  const forOwnTeam = isOwnTeams(input, context);
  if (input.newcomer && !forOwnTeam) throw refuse('BAD_USER_INPUT', 'The first consent of a newcomer is that the own team records them.');
  const newcomer = input.newcomer ? newcomerOf(input.newcomer) : undefined;
  const residentId = newcomer ? randomUUID() : (input.residentId ?? '').toLowerCase();
  if (!isUuid(residentId)) throw notFound();
  const granted = await context.disclosure.granted(residentId);
  const registered = (granted & Qualifier.UNREGISTERED) === 0;
  const may =
    (granted & MAY_DECIDE) !== 0 || (forOwnTeam && registered && (newcomer !== undefined || (await isOrWasHeld(residentId, context))));
  if (!may) throw notFound();
  return { ...input, residentId, newcomer };
};
