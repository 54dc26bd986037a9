import { rolesOf, type Scope } from '@wijkgraph/schema';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { applyMiddleware, type IMiddleware } from 'graphql-middleware';
import type { Standing } from '../declare/guarded.ts';
import { refuse } from '../errors.ts';
import type { RequestContext } from '../server/request-context.ts';
import { allow, deny, rule, shield } from './graphql-shield.ts';

/** What stays open while nobody can tell which applications are registered. */
const DIRECTORY: Scope = 'directory:read';

const hasStanding = ({ caller }: RequestContext, standings: readonly string[] | undefined): boolean =>
  standings === undefined ||
  (standings as readonly Standing[]).some(standing =>
    standing === 'PARTNER' ? caller.roles.length === 0 : caller.roles.includes(standing),
  );

/**
 * Guards one way into the subgraph. The types that an operation selects need no rule on each of their fields: the
 * scopes of the whole document are known from the document, and are checked where the operation enters.
 */
const guardOf = ({ name, astNode }: GraphQLField<unknown, unknown>) => {
  const standings = rolesOf(astNode);
  return rule(`guard of ${name}`, { cache: 'no_cache' })((_source: unknown, _args: unknown, context: RequestContext) => {
    for (const [scope, field] of context.neededScopes) {
      if (!context.caller.scopes.includes(scope as Scope)) return refuse('FORBIDDEN', `The scope ${scope} is missing; ${field} needs it.`);
      if (!context.confirmed && scope !== DIRECTORY) return refuse('DECISION_UNAVAILABLE');
    }
    return hasStanding(context, standings) || refuse('FORBIDDEN', `${name} is open to ${standings?.join(', ')}.`);
  });
};

/** Left open: the SDL of the subgraph, which composition reads and which holds no data. */
const open = new Set(['_service']);

const rulesOf = (root: GraphQLObjectType | null | undefined) =>
  root && {
    [root.name]: {
      '*': deny,
      ...Object.fromEntries(Object.values(root.getFields()).map(field => [field.name, open.has(field.name) ? allow : guardOf(field)])),
    },
  };

/**
 * Puts graphql-shield around every way into the schema, `_entities` included; what has no rule is refused.
 * Only the root types are wrapped: shield on every field made a bare field six times as dear.
 */
export const guardOperations = (schema: GraphQLSchema): GraphQLSchema => {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const tree = Object.assign({}, ...roots.map(rulesOf)) as Record<string, never>;
  const middleware = shield(tree, { fallbackRule: deny, fallbackError: refuse('FORBIDDEN'), allowExternalErrors: true }).generate(
    schema,
  ) as Record<string, IMiddleware>;
  const atTheRoots = Object.fromEntries(Object.keys(tree).map(name => [name, middleware[name]])) as unknown as IMiddleware;
  return applyMiddleware(schema, atTheRoots);
};
