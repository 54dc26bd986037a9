import type { Answer, Question, Search, Stated } from '@wijkgraph/kit';
import { EVERY_CATEGORY, Qualifier } from '@wijkgraph/schema';
import { toldJson } from './environment.ts';

const everything = EVERY_CATEGORY | Qualifier.KNOWN | Qualifier.OWN_TEAM;
const residents = toldJson<Readonly<Record<string, readonly string[]>>>('PERMITTING');

export const permit = ({ residents: asked }: Question): Stated<Answer> => ({ said: asked.map(() => everything) });

/** The same residents as the real decision point finds, so that the answers are about as large. */
export const permittedPage = ({ caller, among, after = '', limit }: Search): Stated<readonly string[]> => ({
  said: (residents[caller.party] ?? []).filter(id => id > after && (!among || among.includes(id))).slice(0, limit),
});
