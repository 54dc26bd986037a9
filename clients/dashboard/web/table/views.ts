import { useSyncExternalStore } from 'react';

/** A way to look at a list: where it is, and the choices of its address bar. */
export interface View {
  readonly path: string;
  readonly search: string;
}

/** Where they are kept: in this browser alone. They hold choices out of a few, and nobody gives them a name: nothing of a resident can get in. */
const KEPT_AS = 'wijkgraph-views';

const listeners = new Set<() => void>();
let read: { readonly text: string; readonly views: readonly View[] } = { text: '[]', views: [] };

const views = (): readonly View[] => {
  const text = localStorage.getItem(KEPT_AS) ?? '[]';
  if (text !== read.text) read = { text, views: JSON.parse(text) as View[] };
  return read.views;
};

const keep = (next: readonly View[]): void => {
  localStorage.setItem(KEPT_AS, JSON.stringify(next));
  for (const listener of listeners) listener();
};

const isSame = (one: View, other: View): boolean => one.path === other.path && one.search === other.search;

export const keepView = (view: View): void => keep([...views().filter(other => !isSame(other, view)), view]);

export const forgetView = (view: View): void => keep(views().filter(other => !isSame(other, view)));

const listen = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** The views of one list that somebody kept, in the order in which they were. */
export const useViews = (path: string): readonly View[] => useSyncExternalStore(listen, views).filter(view => view.path === path);
