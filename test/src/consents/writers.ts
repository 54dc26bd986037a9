import type { DataCategory, Purpose } from '@wijkgraph/schema';
import fc from 'fast-check';
import { like } from '../attacks/world.ts';
import { ask } from '../federation/ask.ts';
import type { Federation } from '../federation/federation.ts';

/** What a partner can be given, as the domain has it. */
const ceilings = {
  woonbron: ['IDENTITY', 'CONTACT', 'ADDRESS', 'HOUSING', 'PLAN'],
  mee: ['IDENTITY', 'CONTACT', 'SOCIAL_NETWORK', 'WORK_EDUCATION', 'PLAN'],
} as const satisfies Record<string, readonly DataCategory[]>;
export type Partner = keyof typeof ceilings;

export interface Recording {
  readonly to: Partner;
  readonly categories: readonly DataCategory[];
  readonly purposes: readonly Purpose[];
}
/** A step of a writer: a consent is written down, or one of those that somebody wrote down is withdrawn. */
export type Step = Recording | { readonly withdraws: number };

const recording: fc.Arbitrary<Recording> = fc.constantFrom<Partner>('woonbron', 'mee').chain(to =>
  fc.record({
    to: fc.constant(to),
    categories: fc.subarray<DataCategory>([...ceilings[to]], { minLength: 1, maxLength: 2 }),
    purposes: fc.subarray<Purpose>(['SUPPORT', 'REFERRAL'], { minLength: 1 }),
  }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: recording },
  { weight: 3, arbitrary: fc.record({ withdraws: fc.nat() }) },
);

/** What each of so many writers does, one thing after the other. */
export const scriptsOf = (writers: number): readonly (readonly Step[])[] =>
  fc.sample(fc.array(step, { minLength: 3, maxLength: 3 }), { seed: 20_261_122, numRuns: writers });

interface Acknowledged {
  readonly writer: string;
  readonly consent: string;
}
/** What the writers were told. */
export interface Outcome {
  readonly recorded: (Acknowledged & { readonly said: Recording })[];
  readonly withdrawn: Acknowledged[];
  /** The code of every error. */
  readonly refused: string[];
}

const RECORD = 'mutation ($input: RecordConsentInput!) { it: recordConsent(input: $input) { id } }';
const WITHDRAW = 'mutation ($id: ID!) { it: withdrawConsent(id: $id) { id: consentId } }';

/** Of a consent that somebody was told is there, and nobody yet that it is withdrawn. */
const standing = ({ recorded, withdrawn }: Outcome, which: number): string | undefined => {
  const ended = new Set(withdrawn.map(({ consent }) => consent));
  const consents = recorded.filter(({ consent }) => !ended.has(consent));
  return consents[which % Math.max(consents.length, 1)]?.consent;
};

/** Goes through a script. Who waited too long for their turn asks once more, until it came. */
export const write = async (
  federation: Federation,
  residentId: string,
  script: readonly Step[],
  index: number,
  outcome: Outcome,
): Promise<void> => {
  const writer = `writer-${index}`;
  const persona = like('worker-wielwijk', { subject: writer });
  const tell = async (mutation: string, variables: object): Promise<string | undefined> => {
    const { data, errors } = await ask<{ it: { id: string } | null }>(federation, persona, mutation, { variables: { ...variables } });
    const code = errors?.[0]?.extensions.code;
    if (code === undefined) return data.it?.id;
    outcome.refused.push(`${mutation === RECORD ? 'record' : 'withdraw'}: ${code}`);
    return code === 'CONFLICT' ? tell(mutation, variables) : undefined;
  };
  for (const each of script)
    if ('to' in each) {
      const { to: granteeId, ...provision } = each;
      const consent = await tell(RECORD, { input: { residentId, granteeId, action: 'SHARE', provisions: [provision] } });
      if (consent !== undefined) outcome.recorded.push({ writer, consent, said: each });
    } else {
      const id = standing(outcome, each.withdraws);
      const consent = id === undefined ? undefined : await tell(WITHDRAW, { id });
      if (consent !== undefined) outcome.withdrawn.push({ writer, consent });
    }
};
