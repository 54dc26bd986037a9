import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { troubleOf } from '../graph/trouble.ts';
import type { Undo } from '../notice/done.tsx';

/** Whether the step of a mutation was made: its one field is there, beside the name of the type. */
const isMade = ({ __typename: _type, ...steps }: { readonly __typename?: string }): boolean =>
  Object.values(steps).every(step => step !== null);

/** Takes back what was recorded a moment ago, by the step that the graph has for that. */
export const undoBy =
  <Data extends object, Variables extends OperationVariables>(
    client: ApolloClient,
    {
      step,
      variables,
      sentence,
    }: { readonly step: TypedDocumentNode<Data, Variables>; readonly variables: Variables; readonly sentence: string },
  ): Undo =>
  async () => {
    const { data, error } = await client.mutate({
      mutation: step as TypedDocumentNode<Data, OperationVariables>,
      variables,
      refetchQueries: ['ConsentOf'],
    });
    if (data && isMade(data)) return { sentence };
    return { trouble: troubleOf(error as Error | undefined) ?? 'UNREACHABLE' };
  };
