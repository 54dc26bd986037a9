import { NotPersonal } from '@wijkgraph/kit';
import { Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Finding } from '../seal/finding.ts';

/** What can be found that is not as it was sealed. */
export const SealFindingKind = {
  RECORD_CHANGED: 'RECORD_CHANGED',
  RECORD_REMOVED: 'RECORD_REMOVED',
  RECORD_DOUBLED: 'RECORD_DOUBLED',
  RECORD_INSERTED: 'RECORD_INSERTED',
  POSITIONS_REMOVED: 'POSITIONS_REMOVED',
  POSITIONS_UNSEALED: 'POSITIONS_UNSEALED',
  LEAF_CHANGED: 'LEAF_CHANGED',
  RECORDS_CHANGED_WITH_LEAVES: 'RECORDS_CHANGED_WITH_LEAVES',
  SEAL_CHANGED: 'SEAL_CHANGED',
  SEAL_OF_UNKNOWN_KEY: 'SEAL_OF_UNKNOWN_KEY',
  SEAL_REMOVED: 'SEAL_REMOVED',
  SEAL_OUT_OF_CHAIN: 'SEAL_OUT_OF_CHAIN',
  SEAL_NOT_AS_KNOWN: 'SEAL_NOT_AS_KNOWN',
} as const satisfies { readonly [Kind in Finding['kind']]: Kind };
export type SealFindingKind = keyof typeof SealFindingKind;
registerEnumType(SealFindingKind, {
  name: 'SealFindingKind',
  description: 'What is not as it was sealed: a record of a decision, the hash kept of it, or a seal.',
});

@ObjectType({ description: 'Something in the record of decisions, or in its seals, that is not as it was sealed.' })
export class SealFinding {
  @NotPersonal(() => SealFindingKind)
  kind!: SealFindingKind;

  @NotPersonal(() => Float, { nullable: true, description: 'The seal, or the first position of the log, that it is about.' })
  from!: number | null;

  @NotPersonal(() => Float, { nullable: true, description: 'The last one.' })
  to!: number | null;

  @NotPersonal(() => ID, { nullable: true, description: 'The record, where it can be named.' })
  record!: string | null;

  @NotPersonal(() => String, { description: 'The same as a sentence, in English.' })
  sentence!: string;
}

/** What was found of a part of the record of decisions. It says nothing of anybody who is in it. */
@ObjectType({ description: 'A part of the record of decisions, compared with its seals.' })
export class SealCheck {
  @NotPersonal(() => Int, { nullable: true, description: 'The first seal that was looked at; null where there is none yet.' })
  from!: number | null;

  @NotPersonal(() => Int, { nullable: true, description: 'The last one.' })
  to!: number | null;

  @NotPersonal(() => Int, { description: 'Records that these seals vouch for.' })
  records!: number;

  @NotPersonal(() => [SealFinding], { description: 'Empty where everything is as it was sealed.' })
  findings!: readonly SealFinding[];

  @NotPersonal(() => Int, { nullable: true, description: 'Before which seal to go on; null where this was the beginning of the log.' })
  before!: number | null;

  @NotPersonal(() => Int, { nullable: true, description: 'Records that no seal vouches for yet; null in an earlier part.' })
  waiting!: number | null;

  @NotPersonal(() => String, {
    nullable: true,
    description: 'The last seal as number and hash, worth noting down elsewhere; null in an earlier part.',
  })
  last!: string | null;
}
