import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { nl, type Texts } from './nl/nl.ts';

export type Language = 'nl' | 'en';

/** Where the choice of somebody is kept: it says nothing about a resident. */
const KEPT_AS = 'wijkgraph-language';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'texts';
    readonly resources: { readonly texts: Texts };
    readonly returnNull: false;
  }
}

/** Dutch is there at once; another language comes when it is asked for. */
const load = async (language: Language): Promise<void> => {
  if (language === 'nl' || i18next.hasResourceBundle('en', 'texts')) return;
  const { en } = await import('./en/en.ts');
  i18next.addResourceBundle('en', 'texts', en);
};

export const speak = async (language: Language): Promise<void> => {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT_AS, language);
};

export const startLanguage = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    defaultNS: 'texts',
    resources: { nl: { texts: nl } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (localStorage.getItem(KEPT_AS) === 'en') await speak('en');
};
