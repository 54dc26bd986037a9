import { useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, use } from 'react';
import { Welcome } from '../app/welcome.tsx';
import { MeDocument, type MeQuery, type Role } from '../generated/graphql.ts';
import { troubleOf } from '../graph/trouble.ts';
import { TroubleNotice } from '../notice/trouble-notice.tsx';

export type Me = NonNullable<MeQuery['me']>;

const MeContext = createContext<Me | undefined>(undefined);

/** Whoever is signed in, by what the graph says of them. */
export const useMe = (): Me => {
  const me = use(MeContext);
  if (!me) throw new Error('Nobody is signed in here.');
  return me;
};

export const hasRole = ({ roles }: Me, ...anyOf: readonly Role[]): boolean => anyOf.some(role => roles.includes(role));

/** The team of whoever is signed in; undefined for those outside a team. */
export const teamOf = ({ party }: Me): string | undefined => party.team?.id;

export const WithMe = ({ children }: { readonly children: ReactNode }) => {
  const { data, error, loading } = useQuery(MeDocument, { fetchPolicy: 'cache-first' });
  const me = data?.me as Me | undefined;
  if (me) return <MeContext value={me}>{children}</MeContext>;
  if (loading) return null;
  return (
    <Welcome>
      <TroubleNotice trouble={troubleOf(error as Error) ?? 'UNREACHABLE'} />
    </Welcome>
  );
};
