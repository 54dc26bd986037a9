import { CircleCheck } from 'lucide-react';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const DoneContext = createContext<(sentence: string) => void>(() => {});

/** Milliseconds that it stays in view. */
const SHOWN = 6_000;

/** Says that something was done: read aloud at once, and on screen for a moment. */
export const useDone = () => use(DoneContext);

export const WithDone = ({ children }: { readonly children: ReactNode }) => {
  const [sentence, setSentence] = useState('');
  const done = useCallback((next: string) => {
    setSentence(next);
    setTimeout(() => setSentence(before => (before === next ? '' : before)), SHOWN);
  }, []);
  return (
    <DoneContext value={done}>
      {children}
      <div role="status" className="done">
        {sentence && (
          <p className="notice" data-tone="positive">
            <CircleCheck size={18} aria-hidden />
            {sentence}
          </p>
        )}
      </div>
    </DoneContext>
  );
};
