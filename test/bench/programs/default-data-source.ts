// Our gateway in everything but the data source, which is the one that comes with the gateway library. For the benchmark alone.
import { type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway';
import { type Caller, mintInternalToken } from '@wijkgraph/schema';
import type { GatewayContext } from '../../../gateway/src/routing/operation-state.ts';
import { SubgraphDataSource } from '../../../gateway/src/routing/subgraph-data-source.ts';
import { toldJson } from './environment.ts';

const urls = toldJson<Readonly<Record<string, string>>>('SUBGRAPH_URLS');
const keys = toldJson<Readonly<Record<string, string>>>('INTERNAL_TOKEN_KEYS');

const sources = new Map(
  Object.entries(urls).map(([name, url]) => {
    const key = Buffer.from(keys[name] ?? '', 'base64url');
    const source = new RemoteGraphQLDataSource<GatewayContext>({
      url,
      willSendRequest({ request, context }) {
        // The library asks for schemas and health this way as well, without a caller.
        if (!context.state) return;
        request.http?.headers.set(
          'authorization',
          `Bearer ${context.state.tokenFor(name, (caller: Caller) => mintInternalToken(caller, name, key))}`,
        );
        request.http?.headers.set('traceparent', context.state.trace.traceparent);
      },
      didReceiveResponse({ response, context }) {
        context.state?.withheld.add(response.extensions?.withheld);
        // The library does not say when it asked; what is measured here is the cost.
        context.state?.ground.add(response.extensions?.asOf, performance.now());
        return response;
      },
    });
    return [name, source] as const;
  }),
);

SubgraphDataSource.prototype.process = function (options: GraphQLDataSourceProcessOptions<GatewayContext>) {
  const { name } = (this as unknown as { readonly link: { readonly name: string } }).link;
  const source = sources.get(name);
  if (!source) throw new Error(`There is no subgraph ${name}`);
  return source.process(options);
};

await import('../../../gateway/src/main.ts');
