import { useTranslation } from 'react-i18next';
import type { DataCategory } from '../generated/graphql.ts';
import { Withheld } from '../withheld/withheld.tsx';
import { nameOf } from './name.ts';

interface Seen {
  readonly visibleCategories: readonly DataCategory[];
  readonly firstName: string | null;
  readonly namePrefix: string | null;
  readonly lastName: string | null;
}

/** Everybody is called something: who may be seen and has no name here is not to be had now. */
const Nameless = ({ visibleCategories }: Seen) => {
  const { t } = useTranslation();
  return visibleCategories.includes('IDENTITY') ? <span className="subtle">{t('trouble.lost')}</span> : <Withheld />;
};

/** How a resident is called; or in words why there is no name. */
export const ResidentName = ({ resident }: { readonly resident: Seen }) => nameOf(resident) || <Nameless {...resident} />;
