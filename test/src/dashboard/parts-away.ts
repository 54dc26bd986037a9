import type { PersonaName } from '@wijkgraph/sandbox';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { expect, test } from 'vitest';
import { Line } from '../failures/line.ts';
import { ask } from '../federation/ask.ts';
import type { FederationOptions } from '../federation/federation.ts';
import { rowsOf } from '../federation/stored.ts';
import { residentId } from '../world/resident-seed.ts';
import { addresses, patternOf } from './addresses.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

/** The way to each part of the graph. */
export const lines = Object.fromEntries(await Promise.all(subgraphNames.map(async name => [name, await Line.open()] as const))) as Readonly<
  Record<SubgraphName, Line>
>;

export const through: FederationOptions['through'] = {
  subgraph: (name, url) => lines[name].to(url),
  decisionPoint: url => lines.consent.to(url),
};

const SANNE = residentId(1);
const QUESTION = '/questions/:id';
const REFERRAL = '/referrals/:id';

/** Every page with an address of its own: with which parts away it is looked at, and what of it remains then. */
const pages: Readonly<Record<string, Partial<Record<SubgraphName, string>>>> = {
  '/work/mine': { residents: 'Huisvesting', consent: '' },
  '/work/appointments': { 'support-plans': '' },
  '/work/inbox': { 'support-plans': '' },
  '/work/waiting': { residents: 'Wachtlijst', referrals: 'Sanne' },
  '/work/mandatory': { 'support-plans': '' },
  '/work/awaiting': { referrals: '' },
  '/work/referred': { referrals: '' },
  '/work/requested': { consent: '' },
  '/work/expiring': { consent: '', referrals: 'Eindig' },
  '/work/feedback': { residents: '' },
  '/work/questions': { referrals: 'Sanne', teams: '' },
  '/residents': { residents: '' },
  [`/residents/${SANNE}`]: {
    'support-plans': 'Woonbron',
    referrals: 'HOUSING goal of Sanne',
    teams: 'HOUSING goal of Sanne',
    consent: '',
    residents: 'Tijdlijn',
  },
  [`/residents/${SANNE}/timeline`]: { referrals: 'Hulpvraag', 'support-plans': 'Woonbron, Aangevraagd', residents: 'Toestemming' },
  [`/residents/${SANNE}/consent`]: { referrals: 'Woonbron', teams: 'Sanne', residents: 'Tijdlijn' },
  [`/residents/${SANNE}/consent/woonbron`]: { teams: 'Per soort gegeven', residents: 'Per soort gegeven' },
  [`/residents/${SANNE}/referrals`]: { referrals: '', teams: '' },
  [QUESTION]: { residents: '', 'support-plans': '' },
  [REFERRAL]: { residents: 'Woonbron', referrals: '' },
  '/front-door': { 'support-plans': 'Wat is de vraag?' },
  '/teams': { consent: 'Wielwijk', teams: '' },
};

/** The pages of others than those who work in a team. */
const pagesOfOthers: Readonly<Partial<Record<PersonaName, typeof pages>>> = {
  'lead-wielwijk': { '/figures': { 'support-plans': '', referrals: '' } },
  'privacy-officer': { '/access-log': { consent: '' }, '/overrides': { consent: '' }, '/seal': { consent: '' } },
};

/** What a page says where it does not have everything. */
const SAYS_SO = /niet op te halen|kan niemand nagaan|niet na te gaan|antwoordt niet/;

/** How many tabs are looked at together. */
const TOGETHER = 4;

/** With one part of the graph away each page shows the rest, and says in words that something is missing. */
export const aboutPartsAway = (place: Place, shown: () => Window): void => {
  test('every page is looked at without something', () => {
    const seen = [pages, ...Object.values(pagesOfOthers)]
      .flatMap(Object.keys)
      .map(path => patternOf(path, { [SANNE]: ':id', woonbron: ':party' }));
    const missing = addresses().filter(path => !seen.includes(path));
    expect(missing).toEqual([]);
  });

  test.each(subgraphNames)(
    'without %s the pages that ask it show the rest, and say that it is not everything',
    { timeout: 60_000 },
    async part => {
      const window = shown();
      window.expecting(/status of 50\d/);
      const idIn = async (subgraph: SubgraphName, table: string): Promise<string> =>
        (await rowsOf<{ id: string }>(place.federation, subgraph, `select id from ${table} where resident_id = ?`, [SANNE]))[0]?.id ?? '';
      const known: Readonly<Record<string, string>> = {
        [QUESTION]: await idIn('support-plans', 'help_question'),
        [REFERRAL]: await idIn('referrals', 'referral'),
      };
      await window.as('worker-wielwijk');
      let missed = 0;
      const faultsOf = async (these: typeof pages): Promise<string[]> => {
        const waiting = Object.keys(these).filter(path => these[path]?.[part] !== undefined);
        const faults: string[] = [];
        const look = async (): Promise<void> => {
          for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
            const { text, isWhole, isNamed } = await window.glance(path in known ? path.replace(':id', known[path] ?? '') : path);
            const rest = these[path]?.[part] ?? '';
            if (!isWhole) missed++;
            if (!isWhole && !SAYS_SO.test(text)) faults.push(`${path} does not say that something is missing: ${text}`);
            if (!text.includes(rest)) faults.push(`${path} does not show "${rest}": ${text}`);
            if (!isNamed) faults.push(`${path} does not say what it is: ${text}`);
            if (text.includes('vastgelopen')) faults.push(`${path} broke`);
          }
        };
        await Promise.all(Array.from({ length: TOGETHER }, look));
        return faults;
      };
      lines[part].cut();
      try {
        const wrong = await faultsOf(pages);
        for (const [persona, theirs] of Object.entries(pagesOfOthers) as [PersonaName, typeof pages][])
          if (Object.values(theirs).some(parts => part in parts)) {
            await window.as(persona);
            wrong.push(...(await faultsOf(theirs)));
          }
        expect(wrong).toEqual([]);
        expect(missed).toBeGreaterThan(0);
      } finally {
        lines[part].mend();
      }
      const all = `{ resident(id: "${SANNE}") { firstName supportPlan { state } referrals { edges { node { id } } } } teams { id } }`;
      await expect.poll(async () => (await ask(place.federation, 'worker-wielwijk', all)).errors, { timeout: 20_000 }).toBeUndefined();
    },
  );
};
