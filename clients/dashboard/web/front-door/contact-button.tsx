import { Plus } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.tsx';

const ContactForm = lazy(async () => ({ default: (await import('./contact-form.tsx')).ContactForm }));

/** A contact can be logged from anywhere: Alt+N. */
export const ContactButton = () => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.code !== 'KeyN') return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button className="button" data-kind="main" onPress={() => setOpen(true)} aria-keyshortcuts="Alt+N">
        <Plus size={16} aria-hidden />
        {t('frontDoor.contact')} <kbd aria-hidden>Alt N</kbd>
      </Button>
      {isOpen && (
        <Dialog title={t('frontDoor.contact')} onClose={() => setOpen(false)}>
          <Suspense fallback={<p role="status">{t('app.loading')}</p>}>
            <ContactForm onLogged={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
};
