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

/** How a resident is called. Everybody is called something: who may be seen and has no name here is not to be had now. */
export const ResidentName = ({ resident }: { readonly resident: Seen }) => {
  const { t } = useTranslation();
  const name = nameOf(resident);
  if (name !== '') return name;
  return resident.visibleCategories.includes('IDENTITY') ? <span className="subtle">{t('trouble.lost')}</span> : <Withheld />;
};
