import type { HTTPGraphQLRequest } from '@apollo/server';

type Parameters = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Parameters => typeof value === 'object' && value !== null && !Array.isArray(value);

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
};

/** The parameters of a GraphQL request, from its body or its address. None where the GraphQL server will refuse it as no request. */
export const parametersOf = ({ method, search, body }: HTTPGraphQLRequest): Parameters => {
  if (method === 'POST') return isRecord(body) ? body : {};
  const given = Object.fromEntries(new URLSearchParams(search));
  return given.extensions === undefined ? given : { ...given, extensions: parsed(given.extensions) };
};

const withoutHash = (extensions: unknown): unknown => {
  if (!isRecord(extensions)) return extensions;
  const { persistedQuery: _, ...others } = extensions;
  return others;
};

/** Puts the text of the document where its hash stood. */
export const putDocument = (request: HTTPGraphQLRequest, parameters: Parameters, text: string): void => {
  const { documentId: _, ...others } = parameters;
  if (request.method === 'POST') {
    request.body = { ...others, query: text, ...('extensions' in others && { extensions: withoutHash(others.extensions) }) };
    return;
  }
  const search = new URLSearchParams(request.search);
  search.delete('documentId');
  search.set('query', text);
  if (isRecord(others.extensions)) search.set('extensions', JSON.stringify(withoutHash(others.extensions)));
  request.search = `?${search}`;
};
