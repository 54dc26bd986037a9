import { createHmac, createSecretKey } from 'node:crypto';
import { part } from '@wijkgraph/kit';

/** The name under which a resident stands in the record of decisions. */
export type Pseudonyms = (resident: string) => string;

/** Pseudonyms kept at hand: each costs a hash, and the same residents come again and again. */
const AT_HAND = 100_000;

const asUuid = (bytes: Buffer): string => {
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/**
 * Pseudonyms under a key (AVG art. 4(5)): HMAC-SHA-256 of the resident's id, as a UUID of version 8 (RFC 9562). The record of decisions
 * knows residents by nothing else. So it tells nobody who they are without the key, which is not in the database; and a resident can
 * be erased everywhere else while the record, and the seals on it, stay as they are: whom it speaks of can then no longer be said.
 */
export const pseudonymsUnder = (key: Uint8Array): Pseudonyms => {
  // Bytes would be made a key anew for each resident, which costs four times as much as the hash.
  const secret = createSecretKey(key);
  const atHand = new Map<string, string>();
  return resident => {
    let pseudonym = atHand.get(resident);
    if (pseudonym === undefined) {
      pseudonym = asUuid(createHmac('sha256', secret).update(resident).digest());
      if (atHand.size >= AT_HAND) atHand.clear();
      atHand.set(resident, pseudonym);
    }
    return pseudonym;
  };
};

/** Where resolvers find the pseudonyms of this subgraph. */
export const PSEUDONYMS = part<Pseudonyms>('pseudonyms');
