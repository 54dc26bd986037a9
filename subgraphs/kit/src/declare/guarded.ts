import { type Role, roles as roleTerms, type Scope } from '@wijkgraph/schema';
import { Directive, Mutation, Query } from 'type-graphql';

type ReturnThunk = Parameters<typeof Query>[0] & ((type?: void) => unknown);
type MethodMember = (target: object, key: string, descriptor: PropertyDescriptor) => void;

/** A partner's application, which has no role. */
export type Standing = Role | 'PARTNER';

/** Those in a team who work with residents under their names. */
export const teamMembers = ['WORKER', 'TEAM_LEAD'] as const satisfies readonly Standing[];

/** Whoever the gateway vouches for: people with any role, and applications. */
export const everybody: readonly Standing[] = [...(Object.keys(roleTerms) as Role[]), 'PARTNER'];

/** Who may call an operation. There is no operation without: where no scope is needed, the standings are said. */
export type Guard = GuardWords &
  ({ readonly scopes: readonly [Scope, ...Scope[]] } | { readonly scopes: readonly []; readonly roles: readonly Standing[] });

interface GuardWords {
  /** One of these; anybody with the scopes where left out. */
  readonly roles?: readonly Standing[];
  readonly description?: string;
  readonly nullable?: boolean;
}

const guarded =
  (operation: typeof Query | typeof Mutation) =>
  (type: ReturnThunk, { scopes, roles, ...words }: Guard): MethodMember =>
  (target, key, descriptor) => {
    // Non-null at the root, one subgraph that fails would take the answers of all others along.
    operation(type, { nullable: true, ...words })(target, key, descriptor);
    Directive('@notPersonal')(target, key);
    if (scopes.length > 0) Directive(`@scope(allOf: ${JSON.stringify(scopes)})`)(target, key);
    if (roles) Directive(`@role(anyOf: ${JSON.stringify(roles)})`)(target, key);
  };

/** A root query, its scopes and roles on the declaration. */
export const GuardedQuery = guarded(Query);
/** A root mutation, its scopes and roles on the declaration. */
export const GuardedMutation = guarded(Mutation);

/** Every field of the class, its key aside, needs these scopes. */
export const RequiresScope = (...scopes: readonly [Scope, ...Scope[]]): ClassDecorator =>
  Directive(`@scope(allOf: ${JSON.stringify(scopes)})`) as ClassDecorator;
