import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../graph/trouble.ts';

/** What went wrong, in words, and what the graph adds to it. */
export const TroubleNotice = ({ trouble, sentence }: { readonly trouble: Trouble | undefined; readonly sentence?: string | undefined }) => {
  const { t } = useTranslation();
  if (!trouble) return null;
  return (
    <p className="notice" role="alert">
      <TriangleAlert size={18} aria-hidden />
      <span>
        <strong>{t(`trouble.${trouble}`)}</strong>
        {sentence && trouble !== 'UNREACHABLE' && (
          <>
            {' '}
            {t('trouble.reasonGiven')} <span lang="en">{sentence}</span>
          </>
        )}
      </span>
    </p>
  );
};
