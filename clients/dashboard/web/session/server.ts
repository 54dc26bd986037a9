/** Milliseconds after which a server that did not answer is tried again. */
const AGAIN = 5_000;

const listeners = new Set<() => void>();
let away = false;
let next: ReturnType<typeof setTimeout> | undefined;

/** Whether the server did not answer when it was asked last. */
export const isServerAway = (): boolean => away;

/** Calls whenever the server went away or came back, until the returned function is called. */
export const onReach = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const become = (isAway: boolean): void => {
  if (away === isAway) return;
  away = isAway;
  for (const listener of listeners) listener();
};

/** Looks again and again whether it is back, and at once when the browser says that there is a network. */
const look = (): void => {
  clearTimeout(next);
  if (away) askServer('/session').catch(() => {});
};
addEventListener('online', look);

type Asking = Omit<RequestInit, 'headers'> & { readonly headers?: Record<string, string>; readonly byItself?: boolean };

/** Asks our own server. The header proves that a page of ours asks: no form of another site can send it. */
export const askServer = async (path: string, { headers, byItself = false, ...init }: Asking = {}): Promise<Response> => {
  try {
    const answer = await fetch(path, {
      ...init,
      headers: {
        'x-wijkgraph-dashboard': '1',
        ...(init.body !== undefined && { 'content-type': 'application/json' }),
        ...(byItself && { 'x-wijkgraph-by-itself': '1' }),
        ...headers,
      },
    });
    become(false);
    return answer;
  } catch (problem) {
    if (!init.signal?.aborted) {
      become(true);
      next = setTimeout(look, AGAIN);
    }
    throw problem;
  }
};

/** What is loaded from the server, such as the code of a page: where it does not answer, as soon as it does. */
export const whenReached = async <Loaded>(load: () => Promise<Loaded>): Promise<Loaded> => {
  try {
    return await load();
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    await askServer('/session').catch(() => {});
    while (away) await new Promise<void>(resolve => void onReach(resolve));
    return load();
  }
};
