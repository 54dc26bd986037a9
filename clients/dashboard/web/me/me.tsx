import { useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, use } from 'react';
import { MeDocument, type MeQuery, type Role } from '../generated/graphql.ts';

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
export const teamOf = (me: Me): string | undefined => (hasRole(me, 'HOST', 'WORKER', 'TEAM_LEAD') ? me.party.id : undefined);

/** Somebody of whom nothing can be known now. */
const NOBODY: Me = { __typename: 'Me', roles: [], scopes: [], purpose: 'SUPPORT', party: { __typename: 'Party', id: '' } };

/** Whether the graph can say now who is signed in. */
export const isKnown = ({ party }: Me): boolean => party.id !== '';

/** While the graph cannot say who is signed in, what is for everybody remains. */
export const WithMe = ({ children }: { readonly children: ReactNode }) => {
  const { data, loading } = useQuery(MeDocument, { fetchPolicy: 'cache-first' });
  const me = data?.me as Me | undefined;
  if (!me && loading) return null;
  return <MeContext value={me ?? NOBODY}>{children}</MeContext>;
};
