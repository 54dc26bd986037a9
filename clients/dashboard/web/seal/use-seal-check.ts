import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { SealCheckDocument, type SealCheckQuery } from '../generated/graphql.ts';

type Part = NonNullable<SealCheckQuery['sealCheck']>;
export type Finding = Part['findings'][number];

/** How far somebody got through the log, from its end to its beginning. */
export interface Checked {
  readonly state: 'idle' | 'running' | 'stopped' | 'done';
  readonly records: number;
  readonly seals: number;
  /** The last seal of the log, by which is known how much there is. */
  readonly of: number;
  readonly waiting: number;
  readonly last: string | null;
  readonly findings: readonly Finding[];
  readonly error: Error | undefined;
}

const nothing: Checked = { state: 'idle', records: 0, seals: 0, of: 0, waiting: 0, last: null, findings: [], error: undefined };

const withPart = (so: Checked, part: Part): Checked => ({
  ...so,
  records: so.records + part.records,
  seals: so.seals + (part.from === null || part.to === null ? 0 : part.to - part.from + 1),
  of: so.of || (part.to ?? 0),
  waiting: part.waiting ?? so.waiting,
  last: part.last ?? so.last,
  findings: [...so.findings, ...part.findings],
});

/** Goes through the log part by part, each a question of its own, until its beginning or until it is stopped. */
export const useSealCheck = (): { readonly checked: Checked; readonly start: () => void; readonly stop: () => void } => {
  const client = useApolloClient();
  const [checked, setChecked] = useState(nothing);
  const turn = useRef(0);
  const run = async (mine: number): Promise<void> => {
    let so: Checked = { ...nothing, state: 'running' };
    let before: number | null = null;
    setChecked(so);
    do {
      const answer: { readonly data?: SealCheckQuery; readonly error?: unknown } = await client.query({
        query: SealCheckDocument,
        variables: { before },
        fetchPolicy: 'no-cache',
      });
      if (turn.current !== mine) return;
      const part = answer.data?.sealCheck;
      if (!part) return setChecked({ ...so, state: 'stopped', error: (answer.error as Error | undefined) ?? new Error('No answer') });
      so = withPart(so, part);
      before = part.before;
      setChecked(so);
    } while (before !== null);
    setChecked({ ...so, state: 'done' });
  };
  return {
    checked,
    start: () => void run(++turn.current),
    stop: () => {
      turn.current++;
      setChecked(so => ({ ...so, state: 'stopped' }));
    },
  };
};
