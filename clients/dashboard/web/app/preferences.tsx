import { SunMoon } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { speak } from '../language/language.ts';

/** Where the choice is kept: it says nothing about a resident. */
const KEPT_AS = 'wijkgraph-scheme';

const root = document.documentElement;
const kept = localStorage.getItem(KEPT_AS);
if (kept) root.dataset.scheme = kept;

const isDark = (): boolean => (root.dataset.scheme ? root.dataset.scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);

const turn = (): void => {
  root.dataset.scheme = isDark() ? 'light' : 'dark';
  localStorage.setItem(KEPT_AS, root.dataset.scheme);
};

/** The other language, and light or dark. */
export const Preferences = () => {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'nl' : 'en';
  return (
    <>
      <Button className="button" data-kind="quiet" onPress={() => void speak(other)} lang={other}>
        {t('app.language')}
      </Button>
      <Button className="button" data-kind="quiet" onPress={turn} aria-label={t('app.scheme')}>
        <SunMoon size={18} aria-hidden />
      </Button>
    </>
  );
};
