import { dataCategories, legalBases, purposes } from '@wijkgraph/schema';
import { registerEnumType } from 'type-graphql';
import type { AccessLogEntry } from './access-log-entry.ts';

/** In which language something is said in plain words. */
export const Language = { NL: 'NL', EN: 'EN' } as const;
export type Language = keyof typeof Language;
registerEnumType(Language, { name: 'Language', description: 'In which language something is said in plain words.' });

const words = {
  NL: {
    refused: 'Er is naar uw gegevens gevraagd, en er is niets getoond.',
    nothing: 'Er is gekeken of er gegevens van u zijn, en er is niets van getoond.',
    shown: (what: string, why: string, ground: string) => `Getoond: ${what}. Waarvoor: ${why}. Waarom dat mocht: ${ground}.`,
  },
  EN: {
    refused: 'Your data was asked for, and nothing was shown.',
    nothing: 'Somebody looked whether there is data of you, and none of it was shown.',
    shown: (what: string, why: string, ground: string) => `Shown: ${what}. What for: ${why}. Why that was allowed: ${ground}.`,
  },
} as const;

const listed = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'NL' ? 'nl' : 'en', { type: 'conjunction' }).format(names.map(name => name.toLocaleLowerCase(language)));

/** What a line of the access log means, said to the resident. Who it was stands beside it: `party`, `subject`. */
export const inWords = ({ refused, categories, purpose, legalBasis }: AccessLogEntry, language: Language): string => {
  const say = words[language];
  if (refused || !legalBasis) return say.refused;
  if (categories.length === 0) return say.nothing;
  const key = language === 'NL' ? 'nl' : 'en';
  return say.shown(
    listed(
      categories.map(category => dataCategories[category][key]),
      language,
    ),
    purposes[purpose][key].toLocaleLowerCase(language),
    legalBases[legalBasis][key].toLocaleLowerCase(language),
  );
};
