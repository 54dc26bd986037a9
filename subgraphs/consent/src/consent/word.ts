import type { AuthorityAt } from '../authority/authority.service.ts';

/** Whose word a consent rests on: ids of representations, and null for the resident. */
export type Word = readonly (string | null)[];

/** How many of the representatives must agree: as many as any of their grounds asks. The decision counts in the same way. */
export const agreeing = ({ representations }: AuthorityAt): number => Math.max(1, ...representations.map(({ agreeing: many }) => many));

/** Whether somebody's word counts at all under this authority. */
export const hasSay = (each: Word[number], { authority, representations }: AuthorityAt): boolean =>
  each === null ? authority !== 'REPRESENTATIVES' : authority !== 'RESIDENT' && representations.some(({ id }) => id === each);

/** Who still has to agree. */
export interface Missing {
  readonly resident: boolean;
  /** How many more representatives. */
  readonly representatives: number;
}

/** Who still has to agree before a consent stands on this word; undefined where nobody has to. */
export const missing = (word: Word, authority: AuthorityAt): Missing | undefined => {
  const agreed = new Set(authority.representations.filter(({ id }) => word.includes(id)).map(({ representativeId }) => representativeId));
  const resident = authority.authority !== 'REPRESENTATIVES' && !word.includes(null);
  const representatives = authority.authority === 'RESIDENT' ? 0 : Math.max(0, agreeing(authority) - agreed.size);
  return resident || representatives > 0 ? { resident, representatives } : undefined;
};

/** Says who still has to agree, to somebody who may know who represents the resident. */
export const sentenceOf = ({ resident, representatives }: Missing, word: Word, { representations }: AuthorityAt): string => {
  const agreed = new Set(representations.filter(({ id }) => word.includes(id)).map(({ representativeId }) => representativeId));
  const others = representations.filter(({ representativeId }) => !agreed.has(representativeId));
  const named = others.map(({ kind, id }) => `${kind} ${id}`).join(', ');
  const those = named === '' ? 'nobody is on record who represents the resident' : `on record: ${named}`;
  return `This consent needs ${[
    ...(resident ? ['the word of the resident'] : []),
    ...(representatives > 0 ? [`that of ${representatives} ${word.length > 0 ? 'more ' : ''}of the representatives (${those})`] : []),
  ].join(' and ')}.`;
};
