import { useEffect, useRef, useState } from 'react';
import { changeDraft, draftOf, keepDrafts } from './drafts.ts';

/** Milliseconds after the last key at which a draft is kept. */
const PAUSE = 600;

/** A text that survives a reload and the end of the session, until it is sent. */
export const useDraft = (name: string): readonly [text: string, write: (text: string) => void, forget: () => void] => {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    let here = true;
    setText('');
    void draftOf(name).then(draft => here && setText(before => before || draft));
    return () => {
      here = false;
      void keepDrafts();
    };
  }, [name]);
  const write = (next: string): void => {
    setText(next);
    changeDraft(name, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepDrafts(), PAUSE);
  };
  const forget = (): void => {
    setText('');
    changeDraft(name, '');
    clearTimeout(timer.current);
    void keepDrafts();
  };
  return [text, write, forget];
};
