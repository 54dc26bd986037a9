import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { DataCategory } from '../generated/graphql.ts';

const AskDialog = lazy(async () => ({ default: (await import('./ask-dialog.tsx')).AskDialog }));

interface AskButtonProps {
  readonly residentId: string;
  readonly category: DataCategory;
  /** It says for which kind of data, where that is not clear from where it stands. */
  readonly isNamed?: boolean;
}

/** Beside what is withheld: the resident can be asked for it. */
export const AskButton = ({ residentId, category, isNamed = false }: AskButtonProps) => {
  const { t } = useTranslation();
  const name = `${t('consent.ask')}: ${t(`category.${category}`)}`;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="button" data-kind="quiet" data-size="small" aria-label={name} onPress={() => setOpen(true)}>
        {isNamed ? name : t('consent.ask')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <AskDialog residentId={residentId} category={category} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
