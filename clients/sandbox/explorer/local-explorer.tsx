import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { tokenOf } from './tokens.ts';

interface LocalExplorerProps {
  readonly graph: string;
  readonly persona: string;
  readonly query: string;
  readonly variables: string;
  readonly onEditQuery: (query: string) => void;
  readonly onEditVariables: (variables: string) => void;
}

/** Forgets everything with the page: what was asked as one persona is not offered to the next. */
const forgetful = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
};

/** GraphiQL, from this machine alone. It reads the schema as the persona, and so shows that persona's contract. */
export const LocalExplorer = ({ graph, persona, query, variables, onEditQuery, onEditVariables }: LocalExplorerProps) => {
  const storage = useMemo(forgetful, []);
  const fetcher = useMemo(
    () => async (parameters: object) => {
      const response = await fetch(graph, {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'content-type': 'application/json',
          authorization: `Bearer ${await tokenOf(persona)}`,
        },
        body: JSON.stringify(parameters),
      });
      return response.json();
    },
    [graph, persona],
  );
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      initialQuery={query}
      initialVariables={variables}
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
      onEditQuery={onEditQuery}
      onEditVariables={onEditVariables}
    />
  );
};
