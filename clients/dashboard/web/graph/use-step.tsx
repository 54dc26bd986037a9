import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { sentenceOf, type Trouble, troubleOf } from './trouble.ts';

/** How it stands with something that is done. */
export interface Standing {
  readonly isBusy: boolean;
  /** Whether somebody else changed it meanwhile: what the page knows is read anew by then. */
  readonly isOvertaken: boolean;
  /** Why it did not happen, in words; nothing where it did. */
  readonly trouble: ReactNode;
}

interface Step<Data, Variables> extends Standing {
  /** What the graph answered; undefined where it refused. */
  readonly take: (variables: Variables) => Promise<Data | undefined>;
}

/** Whether the page may no longer show how it stands: somebody else took the step, or a step before it. */
const isBehind = (trouble: Trouble | undefined): boolean => trouble === 'CONFLICT' || trouble === 'INVALID_STATE';

/** Something that is done with the graph. What is named in `rereads` is read again before it counts as done. */
export const useStep = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  ...rereads: readonly string[]
): Step<Data, Variables> => {
  const [mutate, { loading, error, client }] = useMutation(document as TypedDocumentNode<Data, OperationVariables>, {
    refetchQueries: [...rereads],
    awaitRefetchQueries: true,
  });
  const [reread, setReread] = useState<'no' | 'begun' | 'done'>('no');
  const failure = error as Error | undefined;
  return {
    take: async variables => {
      setReread('no');
      const answer = await mutate({ variables });
      // Whoever was overtaken sees at once how it stands; what they typed is theirs still.
      if (isBehind(troubleOf(answer.error as Error | undefined))) {
        setReread('begun');
        await client.refetchQueries({ include: 'active' });
        setReread('done');
      }
      return (answer.data ?? undefined) as Data | undefined;
    },
    isBusy: loading || reread === 'begun',
    isOvertaken: reread === 'done' && troubleOf(failure) === 'CONFLICT',
    trouble: <TroubleNotice trouble={troubleOf(failure)} sentence={sentenceOf(failure)} />,
  };
};
