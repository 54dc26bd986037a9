import { errors, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { scopes as everyScope } from '@wijkgraph/schema';
import { type Applications, personWith } from './accounts.ts';
import { DASHBOARD } from './applications.ts';
import { AUDIENCE } from './token.ts';

/** The graph as a resource indicator (RFC 8707), which must be an absolute URI; its tokens are meant for {@link AUDIENCE}. */
export const GRAPH = 'urn:wijkgraph:graph';

/** Seconds that an access token lives: an application asks anew, the dashboard refreshes. */
const LIFETIME = 5 * 60;

/** The one resource that there are tokens for, with what this application is registered for. */
export const graphFor = async (resource: string, client: string, applications: Applications): Promise<ResourceServer> => {
  const scopes = client === DASHBOARD ? Object.keys(everyScope) : (await applications(client))?.scopes;
  if (resource !== GRAPH || !scopes) throw new errors.InvalidTarget();
  return {
    scope: scopes.join(' '),
    audience: AUDIENCE,
    accessTokenFormat: 'jwt',
    accessTokenTTL: LIFETIME,
  };
};

/**
 * What somebody who signed in grants the dashboard: all that their work allows and nothing else, so there is nothing to ask them.
 * Made anew at each sign-in, since a grant only ever grows.
 */
export const grantOf = async ({ oidc }: KoaContextWithOIDC) => {
  const { accountId } = oidc.session ?? {};
  const person = personWith(accountId);
  if (!oidc.client || !person) return undefined;
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId });
  grant.addOIDCScope([...oidc.requestParamOIDCScopes].join(' '));
  const has = (scope: string): boolean => (person.scopes as readonly string[]).includes(scope);
  const asked = [...oidc.requestParamScopes];
  grant.addResourceScope(GRAPH, asked.filter(has).join(' '));
  grant.rejectResourceScope(GRAPH, asked.filter(scope => !has(scope)).join(' '));
  await grant.save();
  return grant;
};
