import type { SubgraphDefinition } from './definition.ts';

interface ArgumentDirective {
  readonly target: object;
  readonly fieldName: string;
  readonly parameterIndex: number;
  readonly directive: object;
}

/** The part of TypeGraphQL's own record that is read here. */
interface MetadataStorage {
  readonly argumentDirectives: ArgumentDirective[];
  readonly resolverClasses: readonly { readonly target: object; readonly getObjectType: () => object }[];
}

const done = new WeakSet<object>();

/**
 * TypeGraphQL 2.0.0-rc.4 keeps the directives of a field resolver's arguments under the resolver's class, and looks
 * for them under the object type's: they would be lost, and with them the classification. So they are put there too.
 */
export const keepArgumentDirectives = ({ resolvers }: SubgraphDefinition): void => {
  const storage = (globalThis as { TypeGraphQLMetadataStorage?: MetadataStorage }).TypeGraphQLMetadataStorage;
  if (!storage) return;
  for (const { target, getObjectType } of storage.resolverClasses) {
    if (done.has(target) || !(resolvers as readonly object[]).includes(target)) continue;
    done.add(target);
    const own = storage.argumentDirectives.filter(directive => directive.target === target);
    storage.argumentDirectives.push(...own.map(directive => ({ ...directive, target: getObjectType() })));
  }
};
