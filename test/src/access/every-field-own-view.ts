import { inWords, receiptOf } from '@wijkgraph/consent';
import type { Row } from '../world/rows.ts';
import type { Truth } from './every-field-truth.ts';

/** What is made of the stored rows by the product's own words: who may read them is tested here, and what they say in `own-view`. */
export const inDutch = (row: Row): string => inWords(row as never, 'NL');

const sorted = (truth: Truth, type: string, consent: unknown, by: string): readonly Row[] =>
  truth
    .many(type, 'consentId', consent)
    .map(({ row }) => row)
    .toSorted((one, other) => Number(one[by] ?? 0) - Number(other[by] ?? 0) || (String(one.id) < String(other.id) ? -1 : 1));

export const receiptBy = (consent: Row, truth: Truth): unknown =>
  JSON.parse(
    JSON.stringify(
      receiptOf({
        consent,
        provisions: sorted(truth, 'ConsentProvision', consent.id, 'none'),
        grants: sorted(truth, 'ConsentGrant', consent.id, 'givenAt'),
        events: sorted(truth, 'ConsentEvent', consent.id, 'at'),
      } as never),
    ),
  );
