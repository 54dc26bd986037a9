/** Something in the record of decisions, or in its seals, that is not as it was sealed. */
export type Finding =
  | { readonly kind: 'RECORD_CHANGED'; readonly position: number; readonly id: string }
  | { readonly kind: 'RECORD_REMOVED'; readonly position: number; readonly id: string }
  | { readonly kind: 'RECORD_DOUBLED'; readonly position: number; readonly id: string }
  | { readonly kind: 'RECORD_INSERTED'; readonly id: string; readonly at: string }
  | { readonly kind: 'POSITIONS_REMOVED'; readonly from: number; readonly to: number }
  | { readonly kind: 'POSITIONS_UNSEALED'; readonly from: number; readonly to: number }
  | { readonly kind: 'LEAF_CHANGED'; readonly position: number; readonly id: string }
  | { readonly kind: 'RECORDS_CHANGED_WITH_LEAVES'; readonly from: number; readonly to: number }
  | { readonly kind: 'SEAL_CHANGED'; readonly seal: number }
  | { readonly kind: 'SEAL_OF_UNKNOWN_KEY'; readonly seal: number; readonly keyId: string }
  | { readonly kind: 'SEAL_REMOVED'; readonly from: number; readonly to: number }
  | { readonly kind: 'SEAL_OUT_OF_CHAIN'; readonly seal: number }
  | { readonly kind: 'SEAL_NOT_AS_KNOWN'; readonly seal: number };

const range = (what: string, from: number, to: number): string => (from === to ? `${what} ${from}` : `${what}s ${from} to ${to}`);

/** A finding as a sentence for whoever must look into it. */
export const sentenceOf = (finding: Finding): string => {
  switch (finding.kind) {
    case 'RECORD_CHANGED':
      return `Record ${finding.id} at position ${finding.position} was changed, or stands in another's place.`;
    case 'RECORD_REMOVED':
      return `Record ${finding.id} at position ${finding.position} was removed.`;
    case 'RECORD_DOUBLED':
      return `Record ${finding.id} at position ${finding.position} is there more than once: one was inserted.`;
    case 'RECORD_INSERTED':
      return `Record ${finding.id} of ${finding.at} was inserted: it was not there when everything until then was sealed.`;
    case 'POSITIONS_REMOVED':
      return `${range('Position', finding.from, finding.to)}: removed, with what was recorded there.`;
    case 'POSITIONS_UNSEALED':
      return `${range('Position', finding.from, finding.to)}: under no seal. The seal was removed, or they were inserted.`;
    case 'LEAF_CHANGED':
      return `The hash kept of record ${finding.id} at position ${finding.position} was changed; the record itself is as it was sealed.`;
    case 'RECORDS_CHANGED_WITH_LEAVES':
      return `${range('Position', finding.from, finding.to)}: at least one record was changed, and the hash kept of it too.`;
    case 'SEAL_CHANGED':
      return `Seal ${finding.seal} was changed or forged: its signature is not of what it says.`;
    case 'SEAL_OF_UNKNOWN_KEY':
      return `Seal ${finding.seal} is signed with key ${finding.keyId}, which is not trusted.`;
    case 'SEAL_REMOVED':
      return `${range('Seal', finding.from, finding.to)}: removed.`;
    case 'SEAL_OUT_OF_CHAIN':
      return `Seal ${finding.seal} does not follow from the seal before it.`;
    case 'SEAL_NOT_AS_KNOWN':
      return `Seal ${finding.seal} is not the one known from elsewhere: the log was cut off or written anew.`;
  }
};
