/** Asks our own server. The header proves that a page of ours asks: no form of another site can send it. */
export const askServer = (path: string, { headers, ...init }: RequestInit & { readonly headers?: Record<string, string> } = {}) =>
  fetch(path, {
    ...init,
    headers: { 'x-wijkgraph-dashboard': '1', ...(init.body !== undefined && { 'content-type': 'application/json' }), ...headers },
  });
