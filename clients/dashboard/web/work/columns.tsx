import type { TFunction } from 'i18next';
import type { DataCategory, PersonFragment } from '../generated/graphql.ts';
import { nameOf } from '../residents/name.ts';
import type { Column } from '../table/rows.tsx';
import { ResidentLink } from './resident-link.tsx';

/** Whom a row is about. */
interface OfResident {
  readonly resident: PersonFragment | null;
}

/** Leads to the dossier of whom a row is about, or to another side of it. Where nothing of the kind is without a name, `isNamed`. */
export const residentColumn = <Row extends OfResident>(
  t: TFunction,
  link: { readonly to?: '' | '/consent'; readonly isNamed?: boolean } = {},
): Column<Row> => ({
  id: 'resident',
  title: t('work.resident'),
  share: 1.6,
  value: ({ resident }) => nameOf(resident),
  show: ({ resident }) => <ResidentLink resident={resident} {...link} />,
});

/** What a consent is about. */
interface OfConsent {
  readonly provisions: readonly { readonly categories: readonly DataCategory[] | null }[] | null;
}

/** The kinds of data that a consent opens, or would. */
export const categoriesColumn = <Row extends OfConsent>(t: TFunction): Column<Row> => ({
  id: 'categories',
  title: t('consent.categories'),
  share: 3,
  value: ({ provisions }) =>
    [...new Set(provisions?.flatMap(({ categories }) => categories ?? []))].map(category => t(`category.${category}`)).join(', '),
});

/** The words by which a consent is found. */
export const wordsOfConsent = ({ resident, grantee }: OfResident & { readonly grantee: { readonly name: string } | null }): string =>
  `${nameOf(resident)} ${grantee?.name ?? ''}`;
