import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { FiguresOfDocument } from '../generated/graphql.ts';
import type { Counted } from './measures.ts';

/** Of whom figures are asked: of all together where neither is named. */
export interface Place {
  readonly name: string;
  readonly team?: string;
  readonly district?: string;
}

export interface Placed {
  readonly place: Place;
  /** Undefined while it is being counted, or where it could not be. */
  readonly figures: Counted | undefined;
}

export interface FigureTable {
  readonly rows: readonly Placed[];
  readonly loading: boolean;
  readonly error: Error | undefined;
}

/** Places that one question asks about: they are counted together, so that a table costs little more than a row. */
const AT_ONCE = 10;

type Slots = Record<string, string | null>;

/** Which place is asked in which slot. One that is left over asks of all together, which is counted anyway. */
const slotsOf = (places: readonly Place[]): Slots =>
  Object.fromEntries(
    Array.from({ length: AT_ONCE }, (_, slot) => [
      [`team${slot}`, places[slot]?.team ?? null],
      [`district${slot}`, places[slot]?.district ?? null],
    ]).flat(),
  );

/** The figures of several places over one period. A part of them after another: each is a count of the whole year. */
export const useFigures = (places: readonly Place[], period: string): FigureTable => {
  const client = useApolloClient();
  const asked = JSON.stringify([places, period]);
  const [table, setTable] = useState<FigureTable & { readonly asked: string }>({ asked: '', rows: [], loading: true, error: undefined });
  useEffect(() => {
    let left = false;
    const [wanted, during] = JSON.parse(asked) as [Place[], string];
    const rows: Placed[] = wanted.map(place => ({ place, figures: undefined }));
    let error: Error | undefined;
    const show = (loading: boolean): void => {
      if (!left) setTable({ asked, rows: [...rows], loading, error });
    };
    const count = async (): Promise<void> => {
      for (let from = 0; from < wanted.length && !left; from += AT_ONCE) {
        const some = wanted.slice(from, from + AT_ONCE);
        const answer = await client.query({ query: FiguresOfDocument, variables: { period: during, ...slotsOf(some) } });
        error ??= answer.error as Error | undefined;
        const counted = answer.data as Readonly<Record<string, Counted | null>> | undefined;
        some.forEach((place, slot) => {
          rows[from + slot] = { place, figures: counted?.[`place${slot}`] ?? undefined };
        });
        show(true);
      }
      show(wanted.length === 0);
    };
    show(true);
    void count();
    return () => {
      left = true;
    };
  }, [client, asked]);
  return table.asked === asked ? table : { rows: places.map(place => ({ place, figures: undefined })), loading: true, error: undefined };
};
