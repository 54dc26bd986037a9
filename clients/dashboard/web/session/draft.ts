import { useEffect, useRef, useState } from 'react';
import { askServer } from './server.ts';

/** Milliseconds after the last key at which a draft is kept. */
const PAUSE = 600;

let kept: Promise<Record<string, string>> | undefined;

/** All drafts, read once: from our server, since the browser keeps nothing about residents. */
const drafts = (): Promise<Record<string, string>> => {
  kept ??= askServer('/drafts').then(answer => (answer.ok ? (answer.json() as Promise<Record<string, string>>) : {}));
  return kept;
};

const keep = async (name: string, text: string): Promise<void> => {
  const all = await drafts();
  if (text === '') delete all[name];
  else all[name] = text;
  await askServer('/drafts', { method: 'PUT', body: JSON.stringify({ name, text }) });
};

/** A text that survives a reload and the end of the session, until it is sent. */
export const useDraft = (name: string): readonly [text: string, write: (text: string) => void, forget: () => void] => {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    let here = true;
    setText('');
    void drafts().then(all => here && setText(before => before || (all[name] ?? '')));
    return () => {
      here = false;
    };
  }, [name]);
  const write = (next: string): void => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(name, next), PAUSE);
  };
  const forget = (): void => {
    setText('');
    clearTimeout(timer.current);
    void keep(name, '');
  };
  return [text, write, forget];
};
