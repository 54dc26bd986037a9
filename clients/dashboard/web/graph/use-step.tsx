import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { TroubleNotice } from '../notice/trouble-notice.tsx';
import { sentenceOf, troubleOf } from './trouble.ts';

interface Step<Data, Variables> {
  /** What the graph answered; undefined where it refused. */
  readonly take: (variables: Variables) => Promise<Data | undefined>;
  readonly isBusy: boolean;
  /** Whether somebody else changed it meanwhile: what the page knows is read anew by then. */
  readonly isOvertaken: boolean;
  /** Why it did not happen, in words; nothing where it did. */
  readonly trouble: ReactNode;
}

/** Something that is done with the graph. What is named in `rereads` is read again before it counts as done. */
export const useStep = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  ...rereads: readonly string[]
): Step<Data, Variables> => {
  const [mutate, { loading, error, client }] = useMutation(document as TypedDocumentNode<Data, OperationVariables>, {
    refetchQueries: [...rereads],
    awaitRefetchQueries: true,
  });
  const failure = error as Error | undefined;
  return {
    take: async variables => {
      const answer = await mutate({ variables });
      // Whoever was overtaken sees at once how it stands; what they typed is theirs still.
      if (troubleOf(answer.error as Error | undefined) === 'CONFLICT') await client.refetchQueries({ include: 'active' });
      return (answer.data ?? undefined) as Data | undefined;
    },
    isBusy: loading,
    isOvertaken: !loading && troubleOf(failure) === 'CONFLICT',
    trouble: <TroubleNotice trouble={troubleOf(failure)} sentence={sentenceOf(failure)} />,
  };
};
