import { useSyncExternalStore } from 'react';
import { askServer } from './server.ts';

/** What is known of the session on this side: a name and a clock. What proves it is in a cookie that no script reads. */
export interface Session {
  readonly state: 'unknown' | 'signed-in' | 'signed-out';
  readonly name: string;
  /** Milliseconds since 1970 at which it ends unless something is done. */
  readonly ends: number;
}

let session: Session = { state: 'unknown', name: '', ends: 0 };
const listeners = new Set<() => void>();

const become = (next: Session): void => {
  session = next;
  for (const listener of listeners) listener();
};

const after = (seconds: number): number => Date.now() + seconds * 1000;

/** The server no longer knows us: what is on the page stays until somebody signs in again. */
const sessionEnded = (): void => become({ ...session, state: 'signed-out' });

/** What an answer of the server says of the session: how long it lasts, or that it is over. */
export const hearOfSession = ({ status, headers }: Response): void => {
  if (status === 401) return sessionEnded();
  const seconds = headers.get('x-wijkgraph-seconds-left');
  if (seconds !== null) become({ ...session, state: 'signed-in', ends: after(Number(seconds)) });
};

const readSession = async (method: 'GET' | 'POST'): Promise<void> => {
  const answer = await askServer('/session', { method });
  if (answer.status !== 200) return sessionEnded();
  const { name, secondsLeft } = (await answer.json()) as { name: string; secondsLeft: number };
  become({ state: 'signed-in', name, ends: after(secondsLeft) });
};

/** Who is signed in. */
export const openSession = (): Promise<void> => readSession('GET').catch(() => {});

/** Somebody is still there. */
export const prolongSession = (): Promise<void> => readSession('POST');

export const signInAddress = (): string => `/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`;

/** Ends the session here and at the provider. */
export const signOut = async (): Promise<void> => {
  const answer = await askServer('/sign-out', { method: 'POST' });
  const { to } = (await answer.json()) as { to: string };
  location.assign(to);
};

export const useSession = (): Session =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
