import { expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { residentId } from '../world/resident-seed.ts';
import { lines } from './parts-away.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const SANNE = residentId(1);

/** What the pages do when something goes wrong, and how they take it back. */
export const aboutManners = (place: Place, shown: () => Window): void => {
  const questions = async (): Promise<number> =>
    Number((await rowsOf<{ count: string }>(place.federation, 'support-plans', 'select count(*) from help_question'))[0]?.count);

  test('without a network the page says so, keeps what is typed, and goes on by itself when there is one', async () => {
    const window = shown();
    const { page } = window;
    await window.as('lead-wielwijk');
    await window.go('/front-door');
    const asked = page.getByLabel('Wat is de vraag?');
    await window.offline(true);
    await asked.fill('Wie helpt mij met de belasting?');
    await page.getByRole('button', { name: 'Hulpvraag vastleggen' }).click();
    await page.getByRole('alert').getByText('De server antwoordt niet.').waitFor();
    await page.getByRole('status').getByText('Geen verbinding met de server.').waitFor();
    expect(await asked.inputValue()).toBe('Wie helpt mij met de belasting?');
    await page.getByRole('link', { name: 'Bewoners' }).click();
    await window.offline(false);
    await page.getByRole('heading', { level: 1, name: 'Bewoners' }).waitFor();
    await page.getByRole('status').getByText('Geen verbinding').waitFor({ state: 'detached' });
    await page.reload();
    await window.go('/front-door');
    await expect.poll(() => asked.inputValue()).toBe('Wie helpt mij met de belasting?');
  });

  test('of a change that nobody answered, the page says that it is not certain, and keeps what was typed', async () => {
    const window = shown();
    const { page } = window;
    window.expecting(/status of 502/);
    await window.as('lead-wielwijk');
    await window.go('/front-door');
    const asked = page.getByLabel('Wat is de vraag?');
    await asked.fill('Een vraag die aankomt');
    const before = await questions();
    place.front.fail('after-the-act');
    await page.getByRole('button', { name: 'Hulpvraag vastleggen' }).click();
    await page.getByRole('alert').getByText('Niet zeker is of dit is vastgelegd').waitFor();
    expect([await asked.inputValue(), await questions()]).toEqual(['Een vraag die aankomt', before + 1]);
    await asked.fill('');
  });

  test('a graph that fails is told in words, and asked again without anybody doing anything', async () => {
    const window = shown();
    const { page } = window;
    window.expecting(/status of 50\d/);
    await window.as('lead-wielwijk');
    await window.withClock();
    await window.go('/work/waiting');
    for (const fault of ['unavailable', 'nonsense', 'hang-up'] as const) {
      place.front.fail(fault, fault, fault, fault);
      await page.getByRole('link', { name: 'Teams' }).click();
      await page.getByRole('alert').first().waitFor();
      expect(await page.locator('main').innerText()).toMatch(/De server antwoordt niet\./);
      expect(await page.locator('main').innerText()).not.toMatch(/50\d|html|JSON|Error|fetch/i);
      place.front.fail();
      await page.clock.fastForward(21_000);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await window.go('/work/waiting');
    }
  });

  test('who was overtaken chooses between what stands there now and what they typed', async () => {
    const window = shown();
    const { page } = window;
    await window.as('worker-wielwijk');
    await window.go(`/residents/${SANNE}`);
    const goal = async () =>
      (
        await rowsOf<{ id: string; version: number; text: string; target: string }>(
          place.federation,
          'support-plans',
          `select id, version, text, target from goal where text = 'HOUSING goal of Sanne'`,
        )
      )[0];
    const before = await goal();
    const overtake = `mutation { editGoal(input: { id: "${before?.id}", expectedVersion: ${before?.version}, target: "Zonder huurschuld" }) { id } }`;
    expect((await ask(place.federation, 'worker-wielwijk', overtake)).errors).toBeUndefined();
    await page.getByRole('button', { name: 'Wijzigen: HOUSING goal of Sanne', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Bereikt als').fill('Een eigen sleutel');
    await dialog.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    const choice = dialog.getByRole('region', { name: 'Iemand anders wijzigde dit ook' });
    await choice.getByText('Zonder huurschuld').waitFor();
    await choice.getByText('Een eigen sleutel').waitFor();
    expect(await window.violations()).toEqual([]);
    expect((await goal())?.target).toBe('Zonder huurschuld');
    await choice.getByRole('button', { name: 'Mijn keuze vastleggen' }).click();
    await page.getByRole('status').getByText('Het doel is vastgelegd.').waitFor();
    expect((await goal())?.target).toBe('Een eigen sleutel');
  });

  test('a consent that was given to the wrong party is taken back in one press', async () => {
    const window = shown();
    const { page } = window;
    await window.as('worker-wielwijk');
    await window.go(`/residents/${SANNE}/consent`);
    const careyn = page.getByRole('row', { name: /^Careyn/ });
    await page.getByRole('button', { name: /^Geven: Careyn/ }).click();
    await page.getByRole('dialog').getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Toestemming geven' }).click();
    await careyn.getByText('Ja', { exact: true }).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('status').getByText('De toestemming is ingetrokken.').waitFor();
    await careyn.getByText('Ja', { exact: true }).waitFor({ state: 'detached' });
    const sees = await ask<{ resident: object | null }>(place.federation, 'careyn', `{ resident(id: "${SANNE}") { firstName } }`);
    expect(sees.data.resident).toBeNull();
  });

  test('nothing of a resident is in an address, in what the browser keeps, or in what anybody logs, also when things fail', async () => {
    const window = shown();
    const { page } = window;
    window.expecting(/status of 50\d/);
    const before = place.logged().length;
    const addresses: string[] = [];
    page.on('request', request => addresses.push(request.url()));
    try {
      await window.as('worker-wielwijk');
      await window.go('/residents');
      const search = page.getByLabel('Achternaam begint met');
      await search.fill('Family of S');
      await page.getByRole('link', { name: /^Sanne/ }).waitFor();
      lines.residents.cut();
      await search.fill('Family of Sa');
      await page.getByRole('alert').first().waitFor();
      lines.residents.mend();
      await window.go('/front-door');
      await page.getByLabel('Wat is de vraag?').fill('Sanne van den Berg zoekt werk');
      place.front.fail('unavailable');
      await page.getByRole('button', { name: 'Hulpvraag vastleggen' }).click();
      await page.getByRole('alert').first().waitFor();
      await page.getByLabel('Wat is de vraag?').fill('');
      addresses.push(page.url(), await page.title());
    } finally {
      lines.residents.mend();
    }
    const kept = await page.evaluate<string>('JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }])');
    const logged = place.logged();
    expect(logged.length).toBeGreaterThan(before);
    expect(logged.some(line => line.includes('"level":"error"'))).toBe(true);
    for (const said of [...logged, ...addresses, ...window.complaints, kept]) expect(said).not.toMatch(/Sanne|Family of|Berg|zoekt/);
  });
};
