import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { parse, printSchema } from 'graphql';
import { SubgraphLintError } from './access/lint-subgraph.ts';
import type { SubgraphName } from './subgraph-name.ts';

/** A subgraph as composition reads it. */
export interface SubgraphSdl {
  readonly name: SubgraphName;
  readonly sdl: string;
}

/** Where each subgraph is unless the gateway is told otherwise. */
const localUrl: Readonly<Record<SubgraphName, string>> = {
  residents: 'http://127.0.0.1:4001/graphql',
  'support-plans': 'http://127.0.0.1:4002/graphql',
  teams: 'http://127.0.0.1:4003/graphql',
  consent: 'http://127.0.0.1:4004/graphql',
  referrals: 'http://127.0.0.1:4005/graphql',
};

/** Composes the supergraph. Throws {@link SubgraphLintError}, naming every fault, when the subgraphs do not fit together. */
export const compose = (subgraphs: readonly SubgraphSdl[]): string => {
  const { errors, supergraphSdl } = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, url: localUrl[name], typeDefs: parse(sdl) })),
  );
  if (errors && errors.length > 0)
    throw new SubgraphLintError(
      'the supergraph',
      errors.map(({ message }) => message),
    );
  return `${supergraphSdl}\n`;
};

const withNativeScopes = ({ name, sdl }: SubgraphSdl): SubgraphSdl => {
  const native = sdl
    .replaceAll(/@scope\(allOf: (\[[^\]]*\])\)(?! on)/g, '@requiresScopes(scopes: [$1])')
    .replace('"@composeDirective"', '"@composeDirective","@requiresScopes"');
  return { name, sdl: native };
};

/**
 * The same supergraph for routers that know `@requiresScopes`: the scopes stand in the federation's own directive.
 * @apollo/gateway refuses to load it.
 */
export const composeWithNativeScopes = (subgraphs: readonly SubgraphSdl[]): string => compose(subgraphs.map(withNativeScopes));

/** The schema as clients see it: without what routers need. */
export const apiSchemaOf = (supergraph: string): string => `${printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema())}\n`;
