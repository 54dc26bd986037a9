import { registerEnumType } from 'type-graphql';

/** Whose word a consent rests on: a consent stands only while it was given by those who must give it at that moment. */
export const Authority = {
  /** The resident alone. */
  RESIDENT: 'RESIDENT',
  /** The resident and as many representatives as must agree. */
  RESIDENT_AND_REPRESENTATIVES: 'RESIDENT_AND_REPRESENTATIVES',
  /** As many representatives as must agree. */
  REPRESENTATIVES: 'REPRESENTATIVES',
} as const;
export type Authority = keyof typeof Authority;
registerEnumType(Authority, { name: 'Authority', description: 'Whose word a consent rests on.' });
