import { ApolloSandbox } from '@apollo/sandbox/react';
import { tokenOf } from './tokens.ts';

interface ApolloExplorerProps {
  readonly graph: string;
  readonly persona: string;
  readonly query: string;
  readonly variables: string;
}

const parsed = (json: string): Record<string, never> => {
  try {
    return JSON.parse(json || '{}') as Record<string, never>;
  } catch {
    return {};
  }
};

/** Apollo Sandbox, in a frame from the internet. It asks through this page, which puts the persona's token on each request. */
export const ApolloExplorer = ({ graph, persona, query, variables }: ApolloExplorerProps) => (
  <ApolloSandbox
    className="apollo"
    initialEndpoint={graph}
    endpointIsEditable={false}
    runTelemetry={false}
    initialState={{ document: query, variables: parsed(variables), includeCookies: false, pollForSchemaUpdates: false }}
    handleRequest={async (url, options) =>
      fetch(url, { ...options, headers: { ...options.headers, authorization: `Bearer ${await tokenOf(persona)}` } })
    }
  />
);
