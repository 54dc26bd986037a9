import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, needsBrowser } from '../browser/browser.ts';
import { chromium } from '../browser/environment.ts';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { aboutAsking, asked } from './asking.ts';
import { aboutFigures } from './figures.ts';
import { aboutTheJourneys, onJourney } from './journeys.ts';
import { Keyboard } from './keyboard.ts';
import { aboutManners } from './manners.ts';
import { aboutOversight, overseen } from './oversight.ts';
import { aboutPaper } from './paper.ts';
import { aboutPartsAway, lines, through } from './parts-away.ts';
import { withDashboard } from './place.ts';
import { aboutPreview, previewed } from './preview.ts';
import { aboutReferral, sentOn } from './referral.ts';
import { aboutTheServer } from './server.ts';
import { aboutStaying } from './staying.ts';
import { aboutEverybody, onTour } from './tour.ts';
import { Window } from './window.ts';
import { aboutTheWork, atWork } from './work.ts';

const SANNE = residentId(1);
const [hidden, closed] = [residentId(3), residentId(2)];

const place = await withDashboard(
  [
    aResident(1)
      .named('Sanne')
      .in('team-wielwijk')
      .withPlan('HOUSING', 'FINANCES')
      .asking('FINANCES')
      .spokenWith('HOUSING')
      .assessedIn('HOUSING', 'FINANCES')
      .knowing('Buurvrouw')
      .sharing('IDENTITY', 'HOUSING')
      .with('woonbron')
      .referredTo('woonbron', 'HOUSING'),
    aResident(2)
      .named('Kees')
      .in('team-wielwijk')
      .asking('HOUSING')
      .withPlan('HOUSING')
      .objecting({ party: 'team-wielwijk', categories: ['CONTACT', 'FINANCE', 'CONTACT_LOG'] }),
    aResident(3).named('Verborgen').in('team-oost'),
    ...atWork,
    ...onJourney,
    ...asked,
    ...previewed,
    ...sentOn,
    ...overseen,
    ...onTour,
  ],
  { through },
);
afterAll(() => Promise.all(Object.values(lines).map(line => line.close())));

aboutTheServer(place);

needsBrowser('The dashboard');

describe.skipIf(!chromium)('in a browser', () => {
  let browser: Browser;
  let window: Window;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    window = await Window.open(browser, place);
  });
  afterEach(() => window.close());

  test('somebody signs in by keyboard alone and finds the work of the team; the browser holds nothing that proves who they are', async () => {
    const { page } = window;
    const keyboard = await Keyboard.at(page);
    const { seen } = keyboard;
    await window.go('/');
    await keyboard.press('Aanmelden');
    await seen.getByRole('button', { name: 'Begeleider van team Wielwijk' }).waitFor();
    await keyboard.press(/^Begeleider van team Wielwijk/);
    await seen.getByRole('button', { name: 'Afmelden' }).waitFor();
    await keyboard.press('Wachtlijst');
    await seen
      .getByRole('table', { name: 'Wachtlijst' })
      .getByRole('link', { name: /^Sanne/ })
      .waitFor();
    const kept = await page.evaluate('JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])');
    expect(kept).toBe('["",{},{}]');
    await keyboard.press('Afmelden');
    await seen.getByRole('link', { name: 'Aanmelden' }).waitFor();
    await page.goto(`${place.url}/work/inbox`);
    await seen.getByRole('link', { name: 'Aanmelden' }).waitFor();
  });

  aboutStaying(place, () => window);

  test('a choice stands in the address, and a link to it shows the same; a name never does', async () => {
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/work/questions');
    await page.getByRole('combobox', { name: 'Status' }).selectOption('CLOSED');
    await page.getByRole('button', { name: 'Ontvangen' }).click();
    await page.getByLabel('Zoek in deze lijst').fill('Sanne');
    expect(page.url()).toBe(`${place.url}/work/questions?state=CLOSED&sort=received`);
    await page.getByText('Niets past bij deze filters.').waitFor();
    await page.reload();
    expect(await page.getByRole('combobox', { name: 'Status' }).inputValue()).toBe('CLOSED');
  });

  test('a worker looks somebody up by keyboard and reads the dossier', async () => {
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/residents');
    await page.keyboard.type('Family of S');
    await page.getByRole('link', { name: 'Sanne' }).waitFor();
    await page.getByRole('link', { name: /^Sanne/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Sanne/ }).waitFor();
    await window.settled();
    await page.getByText('HOUSING goal of Sanne', { exact: true }).waitFor();
    expect(await page.title()).not.toContain('Sanne');
    expect(page.url()).toBe(`${place.url}/residents/${SANNE}`);
  });

  test('what is withheld says so in words, and what there is not says that', async () => {
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go(`/residents/${closed}`);
    const person = page.getByRole('region', { name: 'Persoon' });
    expect(await person.getByText('Niet zichtbaar: geen toestemming').count()).toBe(4);
    await page.getByRole('region', { name: 'Contacten' }).getByText('Niet zichtbaar: geen toestemming').waitFor();
    await page.getByRole('region', { name: 'Plan' }).getByText('Geld:').waitFor();
    await page.getByRole('region', { name: 'Netwerk' }).getByText('Niemand').waitFor();
  });

  test('a resident of another team is as unknown as one who does not exist', async () => {
    await window.as('worker-wielwijk');
    const said = async (id: string) => {
      await window.go(`/residents/${id}`);
      return window.page.locator('main').innerText();
    };
    expect(await said(hidden)).toBe(await said(residentId(999)));
  });

  test('a host logs a contact by keyboard alone, and sees no dossier', async () => {
    await window.as('host-wielwijk');
    const { page } = window;
    await window.go('/');
    expect(await page.getByRole('navigation', { name: 'Onderdelen' }).innerText()).toBe('Balie\nTeams');
    const count = async () =>
      (await rowsOf<{ count: string }>(place.federation, 'support-plans', 'select count(*) from contact_moment'))[0]?.count;
    const before = Number(await count());
    await page.keyboard.press('Alt+n');
    await page.getByRole('dialog').locator('input[value="INFORMATION"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Het contact is vastgelegd.').waitFor();
    expect(Number(await count())).toBe(before + 1);
  });

  test('what was typed is there again after a reload', async () => {
    await window.as('worker-krispijn');
    const { page } = window;
    await window.go('/front-door');
    const kept = page.waitForResponse(response => response.url().endsWith('/drafts') && response.request().method() === 'PUT');
    await page.getByLabel('Wat is de vraag?').fill('Mijn huur is te hoog');
    await kept;
    await page.reload();
    await expect.poll(() => page.getByLabel('Wat is de vraag?').inputValue()).toBe('Mijn huur is te hoog');
    await page.getByRole('button', { name: 'Hulpvraag vastleggen' }).click();
    await page.getByRole('status').getByText('De hulpvraag is vastgelegd.').waitFor();
    expect(await page.getByLabel('Wat is de vraag?').inputValue()).toBe('');
  });

  test('at the table: consent is given, narrowed, withdrawn and objected to, and the matrix says so each time, by keyboard alone', async () => {
    await window.as('worker-wielwijk');
    const keyboard = await Keyboard.at(window.page);
    const { seen } = keyboard;
    const says = (sentence: string) => seen.getByRole('status').getByText(sentence).waitFor();
    await window.go(`/residents/${SANNE}/consent`);
    const mee = seen.getByRole('row', { name: /^MEE/ });
    const standsAt = (word: string, times = 1) => expect.poll(() => mee.getByText(word, { exact: true }).count()).toBe(times);
    await keyboard.open(/^Geven: MEE/);
    await keyboard.tick('Telefoon en e-mail');
    await keyboard.tick('Werk en opleiding');
    await keyboard.press('Toestemming geven');
    await says('De toestemming is vastgelegd.');
    await standsAt('Ja', 2);
    const sees = async () =>
      (
        await ask<{ resident: { visibleCategories: string[] } | null }>(
          place.federation,
          'mee',
          `{ resident(id: "${SANNE}") { visibleCategories } }`,
        )
      ).data.resident?.visibleCategories;
    expect(await sees()).toEqual(['CONTACT', 'WORK_EDUCATION']);

    await keyboard.open(/^Beperken: MEE/);
    await keyboard.tick('Telefoon en e-mail');
    await keyboard.press('Beperken');
    await says('De toestemming is beperkt.');
    await standsAt('Ja');
    expect(await sees()).toEqual(['WORK_EDUCATION']);

    await keyboard.open(/^Intrekken: MEE/);
    await keyboard.key('Enter');
    await says('De toestemming is ingetrokken.');
    await standsAt('Ja', 0);
    expect(await sees()).toBeUndefined();

    await keyboard.open(/^Bezwaar: MEE/);
    await keyboard.tick('Plan');
    await keyboard.press('Bezwaar maken');
    await says('Het bezwaar is vastgelegd.');
    // The button is called so as well.
    await standsAt('Bezwaar', 2);

    await keyboard.open(/^Bewijs: Sociaal wijkteam/);
    await seen.getByRole('dialog').getByText('RECORD').first().waitFor();
    await keyboard.putAway();
  });

  aboutManners(place, () => window);
  aboutPartsAway(place, () => window);
  aboutTheWork(place, () => window);
  aboutTheJourneys(place, () => window);
  aboutAsking(place, () => window);
  aboutPreview(place, () => window);
  aboutReferral(place, () => window);
  aboutOversight(place, () => window);
  aboutFigures(() => window);

  aboutPaper(() => window);
  aboutEverybody(place, () => window);
});
