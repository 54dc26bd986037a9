import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataCategory } from '../generated/graphql.ts';
import { useSeen, Withheld } from '../withheld/withheld.tsx';

interface PanelProps {
  readonly title: string;
  /** Opens what the panel holds. */
  readonly category: DataCategory;
  /** What the graph says of it; null where it is withheld, lost, or not there. */
  readonly holds: readonly unknown[] | object | null | undefined;
  /** Said where there is nothing. */
  readonly nothing: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const isThere = (holds: PanelProps['holds']): boolean => (Array.isArray(holds) ? holds.length > 0 : holds != null);

/** A part of the dossier. Why it is empty is said in words: withheld, not to be had now, or really nothing. */
export const Panel = ({ title, category, holds, nothing, actions, children }: PanelProps) => {
  const { t } = useTranslation();
  const id = useId();
  const { visible, error } = useSeen();
  const why = () => {
    if (!visible.includes(category)) return <Withheld category={category} />;
    // A part of the graph that is away is told by the place where it is asked, and not by each field: of what may be seen and is null, it is the reason.
    if (holds == null && error) return <p className="subtle">{t('trouble.lost')}</p>;
    return <p className="subtle">{nothing}</p>;
  };
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {isThere(holds) ? children : why()}
    </section>
  );
};
