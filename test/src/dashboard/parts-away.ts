import { readFileSync } from 'node:fs';
import { type SubgraphName, subgraphNames } from '@wijkgraph/schema';
import { expect, test } from 'vitest';
import { Line } from '../failures/line.ts';
import { ask } from '../federation/ask.ts';
import type { FederationOptions } from '../federation/federation.ts';
import { rowsOf } from '../federation/stored.ts';
import { residentId } from '../world/resident-seed.ts';
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

/** Every page with an address of its own: with which parts away it is looked at, and what of it remains then. */
const pages: Readonly<Record<string, Partial<Record<SubgraphName, string>>>> = {
  '/work/mine': { residents: 'Huisvesting', consent: '' },
  '/work/appointments': { 'support-plans': '' },
  '/work/inbox': { 'support-plans': '' },
  '/work/waiting': { residents: 'Wachtlijst', referrals: 'Sanne' },
  '/work/mandatory': { 'support-plans': '' },
  '/work/awaiting': { referrals: '' },
  '/work/expiring': { consent: '', referrals: 'Eindig' },
  '/work/feedback': { residents: '' },
  '/work/questions': { referrals: 'Sanne', teams: '' },
  '/residents': { residents: '' },
  [`/residents/${SANNE}`]: { 'support-plans': 'Woonbron', referrals: 'HOUSING goal of Sanne', teams: 'HOUSING goal of Sanne', consent: '' },
  [`/residents/${SANNE}/timeline`]: { referrals: 'Hulpvraag', 'support-plans': '' },
  [`/residents/${SANNE}/consent`]: { referrals: 'Woonbron', teams: 'Sanne' },
  [`/residents/${SANNE}/consent/woonbron`]: { teams: '' },
  [`/residents/${SANNE}/referrals`]: { referrals: '', teams: '' },
  [QUESTION]: { residents: '' },
  '/front-door': { 'support-plans': 'Wat is de vraag?' },
  '/teams': { consent: 'Wielwijk', teams: '' },
};

/** What a page says where it does not have everything. */
const SAYS_SO = /niet op te halen|kan niemand nagaan|niet na te gaan|antwoordt niet/;

/** How many tabs are looked at together. */
const TOGETHER = 4;

/** The addresses that the pages have, as the router says it. */
const addresses = (): readonly string[] => {
  const router = readFileSync(new URL('../../../clients/dashboard/web/app/router.tsx', import.meta.url), 'utf8');
  return [...router.matchAll(/path: '([^*/'][^']*)'/g)].map(([, path = '']) => `/${path}`);
};

/** Whether this is a page of somebody else than the team's. */
const isOverseers = (path: string): boolean => ['/access-log', '/overrides', '/seal'].includes(path);

/** With one part of the graph away each page shows the rest, and says in words that something is missing. */
export const aboutPartsAway = (place: Place, shown: () => Window): void => {
  test('every page is looked at without something', () => {
    const patterns = Object.keys(pages).map(path =>
      path
        .replace(SANNE, ':id')
        .replace('woonbron', ':party')
        .replace(/^\/work\/.*/, '/work/:list'),
    );
    const missing = addresses().filter(path => path !== '/work' && !isOverseers(path) && !patterns.includes(path));
    expect(missing).toEqual([]);
  });

  test.each(subgraphNames)(
    'without %s the pages that ask it show the rest, and say that it is not everything',
    { timeout: 60_000 },
    async part => {
      const window = shown();
      window.expecting(/status of 50\d/);
      const [question] = await rowsOf<{ id: string }>(
        place.federation,
        'support-plans',
        'select id from help_question where resident_id = ?',
        [SANNE],
      );
      await window.as('worker-wielwijk');
      lines[part].cut();
      try {
        const found: [string, { text: string; isWhole: boolean }][] = [];
        const waiting = Object.keys(pages).filter(path => pages[path]?.[part] !== undefined);
        const look = async (): Promise<void> => {
          for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
            found.push([path, await window.glance(path.replace(QUESTION, `/questions/${question?.id}`))]);
        };
        await Promise.all(Array.from({ length: TOGETHER }, look));
        const wrong = found.flatMap(([path, { text, isWhole }]) => {
          const rest = pages[path]?.[part] ?? '';
          const faults = [
            !isWhole && !SAYS_SO.test(text) && 'does not say that something is missing',
            !text.includes(rest) && `does not show "${rest}"`,
            text.includes('vastgelopen') && 'broke',
          ].filter(fault => fault !== false);
          return faults.length > 0 ? [`${path} ${faults.join(', ')}: ${text.slice(0, 300)}`] : [];
        });
        expect(wrong).toEqual([]);
        expect(found.some(([, { isWhole }]) => !isWhole)).toBe(true);
      } finally {
        lines[part].mend();
      }
      const all = `{ resident(id: "${SANNE}") { firstName supportPlan { state } referrals { edges { node { id } } } } teams { id } }`;
      await expect.poll(async () => (await ask(place.federation, 'worker-wielwijk', all)).errors, { timeout: 20_000 }).toBeUndefined();
    },
  );
};
