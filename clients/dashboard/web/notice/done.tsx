import { CircleCheck, Undo2 } from 'lucide-react';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { TroubleNotice } from './trouble-notice.tsx';
import type { Trouble } from '../graph/trouble.ts';

/** What takes it back: the sentence that says so, or why it could not be. */
export type Undo = () => Promise<{ readonly sentence: string } | { readonly trouble: Trouble }>;

const DoneContext = createContext<(sentence: string, undo?: Undo) => void>(() => {});

/** Milliseconds that it stays in view; longer where something can be done with it. */
const SHOWN = 6_000;
const SHOWN_WITH_UNDO = 20_000;

/** Says that something was done: read aloud at once, and on screen for a moment. Where it can be taken back, so it can be there. */
export const useDone = () => use(DoneContext);

interface Said {
  readonly sentence: string;
  readonly undo?: Undo | undefined;
}

export const WithDone = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Said>();
  const [trouble, setTrouble] = useState<Trouble>();
  const done = useCallback((sentence: string, undo?: Undo) => {
    const next: Said = { sentence, undo };
    setSaid(next);
    setTrouble(undefined);
    setTimeout(() => setSaid(before => (before === next ? undefined : before)), undo ? SHOWN_WITH_UNDO : SHOWN);
  }, []);
  const take = async (undo: Undo): Promise<void> => {
    setSaid(undefined);
    const outcome = await undo();
    if ('sentence' in outcome) done(outcome.sentence);
    else setTrouble(outcome.trouble);
  };
  return (
    <DoneContext value={done}>
      {children}
      <div className="done">
        <div role="status">
          {said && (
            <p className="notice" data-tone="positive">
              <CircleCheck size={18} aria-hidden />
              {said.sentence}
              {said.undo && (
                <Button className="button" data-size="small" onPress={() => void take(said.undo as Undo)}>
                  <Undo2 size={16} aria-hidden />
                  {t('app.undo')}
                </Button>
              )}
            </p>
          )}
        </div>
        <TroubleNotice trouble={trouble} />
      </div>
    </DoneContext>
  );
};
