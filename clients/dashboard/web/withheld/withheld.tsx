import { EyeOff } from 'lucide-react';
import { createContext, type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { AskButton } from '../consent/ask-button.tsx';
import type { DataCategory } from '../generated/graphql.ts';
import { isLost } from '../graph/trouble.ts';

interface Seen {
  readonly visible: readonly DataCategory[];
  readonly error: Error | undefined;
  /** Whom the page is about; left out where nobody can be asked for anything. */
  readonly residentId?: string | undefined;
}

const SeenContext = createContext<Seen>({ visible: [], error: undefined });

/** Tells what is below it which categories of the resident may be seen, and which parts of the graph failed. */
export const WithSeen = ({ children, ...seen }: Seen & { readonly children: ReactNode }) => (
  <SeenContext value={seen}>{children}</SeenContext>
);

export const useSeen = () => use(SeenContext);

/** Says in words that something is withheld; of whom the page is about, the resident can be asked for that kind of data. */
export const Withheld = ({ category }: { readonly category?: DataCategory }) => {
  const { t } = useTranslation();
  const { residentId } = useSeen();
  return (
    <>
      <span className="withheld">
        <EyeOff size={14} aria-hidden />
        {t('withheld.text')}
      </span>
      {category && residentId && <AskButton residentId={residentId} category={category} />}
    </>
  );
};

interface ValueProps {
  readonly category: DataCategory;
  /** The field of the graph, by which is known whether its part failed. */
  readonly field: string;
  /** Of the resident of a row; otherwise of the resident whom the page is about. */
  readonly of?: { readonly visibleCategories: readonly DataCategory[] } | null;
  readonly children: ReactNode;
}

const isNothing = (value: ReactNode): boolean => value === null || value === undefined || value === '' || value === false;

/** A value of one category; or in words why there is none: withheld, not to be had now, or not known. */
export const Value = ({ category, field, of, children }: ValueProps) => {
  const { t } = useTranslation();
  const seen = useSeen();
  const { visible, error } = of ? { visible: of.visibleCategories, error: undefined } : seen;
  if (!isNothing(children)) return <>{children}</>;
  if (isLost(error, field)) return <span className="subtle">{t('trouble.lost')}</span>;
  if (!visible.includes(category)) return <Withheld />;
  return <span className="subtle">{t('withheld.none')}</span>;
};
