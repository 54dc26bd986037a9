import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../graph/trouble.ts';

/** Troubles of which the graph has nothing to say that is not said already. */
const OWN_WORDS: ReadonlySet<Trouble> = new Set(['UNREACHABLE', 'UNCERTAIN', 'DECISION_UNAVAILABLE', 'PART']);

/** What went wrong, in words, and what the graph adds to it. */
export const TroubleNotice = ({ trouble, sentence }: { readonly trouble: Trouble | undefined; readonly sentence?: string | undefined }) => {
  const { t } = useTranslation();
  if (!trouble) return null;
  return (
    <p className="notice" role="alert">
      <TriangleAlert size={18} aria-hidden />
      <span>
        <strong>{t(`trouble.${trouble}`)}</strong>
        {sentence && !OWN_WORDS.has(trouble) && (
          <>
            {' '}
            {t('trouble.reasonGiven')} <span lang="en">{sentence}</span>
          </>
        )}
      </span>
    </p>
  );
};
