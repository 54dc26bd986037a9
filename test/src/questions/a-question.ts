import { randomUUID } from 'node:crypto';
import type { PersonaName } from '@wijkgraph/sandbox';
import type { LifeDomain } from '@wijkgraph/schema';
import { type Answer, ask } from '../federation/ask.ts';
import type { Federation } from '../federation/federation.ts';
import { rowsOf } from '../federation/stored.ts';

export const questionStates = [
  'RECEIVED',
  'ANSWERED',
  'CLARIFYING',
  'WAITING',
  'IN_PLAN',
  'LIGHT_INTERVENTION',
  'REFERRED',
  'CLOSED',
  'WITHDRAWN',
] as const;
export type QuestionState = (typeof questionStates)[number];

interface Terms {
  readonly state?: QuestionState;
  /** Null for a question that was asked without a name. */
  readonly residentId: string | null;
  readonly teamId?: string;
  readonly lifeDomains?: readonly LifeDomain[];
  readonly advisedWeight?: 'INFORMAL' | 'GENERAL' | null;
  readonly urgency?: 'NORMAL' | 'URGENT' | 'CRISIS';
  readonly receivedAt?: string;
}

/** Puts a question into the database as it may have come to be, and gives its id. */
export const aQuestion = async (federation: Federation, terms: Terms): Promise<string> => {
  const { residentId, state = 'RECEIVED', teamId = 'team-wielwijk', lifeDomains = ['HOUSING'], advisedWeight = null } = terms;
  const { urgency = 'NORMAL', receivedAt = '2026-01-05T09:00:00Z' } = terms;
  const id = randomUUID();
  await rowsOf(
    federation,
    'support-plans',
    `insert into help_question (id, resident_id, team_id, channel, entry_point, current_entry_point, received_at, stated, life_domains, advised_weight, urgency, state)
     values (?, ?, ?, 'PHONE', 'TEAM', 'TEAM', ?, 'I want a job.', ?, ?, ?, ?)`,
    [id, residentId, teamId, receivedAt, `{${lifeDomains.join()}}`, advisedWeight, urgency, state],
  );
  return id;
};

/** What the question is like now, in the database itself. */
export const storedQuestion = async (federation: Federation, id: string): Promise<Record<string, unknown>> => {
  const [row] = await rowsOf<Record<string, unknown>>(federation, 'support-plans', 'select * from help_question where id = ?', [id]);
  if (!row) throw new Error('There is no such question');
  return row;
};

/** Takes a step with a question: `name` is the mutation. */
export const stepWith = (
  federation: Federation,
  name: string,
  input: Readonly<Record<string, unknown>>,
  by: PersonaName = 'worker-wielwijk',
  selection = 'id version state',
): Promise<Answer<{ it: Record<string, unknown> | null }>> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return ask(federation, by, `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${selection} } }`, { variables: { input } });
};

/** The codes of what went wrong; undefined where nothing did. */
export const codes = ({ errors }: Pick<Answer<unknown>, 'errors'>): readonly string[] | undefined =>
  errors?.map(({ extensions }) => extensions.code);
