import { useQuery } from '@apollo/client/react';
import { WorkerOfOverrideDocument } from '../generated/graphql.ts';

/** A worker by name; by id while the directory cannot say it, for that is what the record has. */
export const WorkerName = ({ id }: { readonly id: string }) => {
  const { data } = useQuery(WorkerOfOverrideDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  return data?.worker?.name ?? id;
};
