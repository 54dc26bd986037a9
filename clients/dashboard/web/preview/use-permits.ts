import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { type DataCategory, PreviewOfOtherDocument, type Purpose } from '../generated/graphql.ts';

export interface Permits {
  /** Of each resident, what the party would see; without those of whom the caller may not know it. */
  readonly permitted: ReadonlyMap<string, ReadonlySet<DataCategory>>;
  readonly isReading: boolean;
  readonly error: Error | undefined;
}

const NONE: Permits = { permitted: new Map(), isReading: false, error: undefined };

/** What a party would see of several residents, each weighed as its own question would be. */
export const usePermits = (residents: readonly string[], party: string, purpose: Purpose): Permits => {
  const client = useApolloClient();
  const [permits, setPermits] = useState<Permits>(NONE);
  const asked = residents.toSorted().join();
  useEffect(() => {
    let here = true;
    if (asked === '') return setPermits(NONE);
    setPermits({ ...NONE, isReading: true });
    const ask = async (id: string) => {
      const answer = await client.query({ query: PreviewOfOtherDocument, variables: { id, party, purpose }, fetchPolicy: 'no-cache' });
      return { id, visible: answer.data?.accessPreview?.visibleCategories, error: answer.error as Error | undefined };
    };
    void Promise.all(asked.split(',').map(ask)).then(answers => {
      const permitted = answers.flatMap(({ id, visible }) => (visible ? [[id, new Set(visible)] as const] : []));
      if (here) setPermits({ permitted: new Map(permitted), isReading: false, error: answers.find(({ error }) => error)?.error });
    });
    return () => {
      here = false;
    };
  }, [client, asked, party, purpose]);
  return permits;
};
