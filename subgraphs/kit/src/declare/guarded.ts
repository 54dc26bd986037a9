import type { Role, Scope } from '@wijkgraph/schema';
import { Directive, Mutation, Query } from 'type-graphql';

type ReturnThunk = Parameters<typeof Query>[0] & ((type?: void) => unknown);
type MethodMember = (target: object, key: string, descriptor: PropertyDescriptor) => void;

/** A partner's application, which has no role. */
export type Standing = Role | 'PARTNER';

/** Who may call an operation. There is no operation without. */
export interface Guard {
  readonly scopes: readonly [Scope, ...Scope[]];
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
    Directive(`@scope(allOf: ${JSON.stringify(scopes)})`)(target, key);
    if (roles) Directive(`@role(anyOf: ${JSON.stringify(roles)})`)(target, key);
  };

/** A root query, its scopes and roles on the declaration. */
export const GuardedQuery = guarded(Query);
/** A root mutation, its scopes and roles on the declaration. */
export const GuardedMutation = guarded(Mutation);

/** Every field of the class, its key aside, needs these scopes. */
export const RequiresScope = (...scopes: readonly [Scope, ...Scope[]]): ClassDecorator =>
  Directive(`@scope(allOf: ${JSON.stringify(scopes)})`) as ClassDecorator;
