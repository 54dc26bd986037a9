import { rotateSigningKey } from '@wijkgraph/sandbox';
import { decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const MINUTE = 60_000;

/** How long somebody stays signed in, in a browser, and what becomes of what they typed when they do not. */
export const aboutStaying = (place: Place, opened: () => Window): void => {
  const asked = (window: Window) => window.page.getByLabel('Wat is de vraag?');
  const keptOf = (window: Window) =>
    window.page.waitForResponse(response => response.url().endsWith('/drafts') && response.request().method() === 'PUT');

  test('somebody works on past the life of their token, also when the provider signs with another key by then', async () => {
    const window = opened();
    await window.as('worker-wielwijk');
    await window.go('/work/inbox');
    const tokens = () => place.front.seen.map(({ token }) => token);
    const kids = () => new Set(tokens().map(token => decodeProtectedHeader(token.replace('Bearer ', '')).kid));
    const before = tokens();
    place.front.fail();
    place.later(6 * MINUTE);
    await window.page.getByRole('link', { name: 'Wachtlijst' }).click();
    const sanne = window.page.getByRole('table', { name: 'Wachtlijst' }).getByRole('link', { name: /^Sanne/ });
    await sanne.waitFor();
    expect(tokens().filter(token => before.includes(token))).toEqual([]);

    const { id } = await rotateSigningKey(place.federation.keptIn);
    place.front.fail();
    place.later(6 * MINUTE);
    await sanne.click();
    await window.page.getByRole('heading', { level: 1, name: /^Sanne/ }).waitFor();
    await window.settled();
    expect(kids()).toEqual(new Set([id]));
    expect(await window.page.getByRole('alert').count()).toBe(0);
  });

  test('somebody is warned before the session ends, stays by one press, and typing is a sign of life', async () => {
    const window = opened();
    const { page } = window;
    await window.as('lead-wielwijk');
    await window.withClock();
    await window.go('/front-door');
    await window.later(28.5 * MINUTE);
    const warning = page.getByRole('dialog', { name: 'U wordt zo afgemeld' });
    await warning.getByText(/Nog \d+ seconden/).waitFor();
    expect(await window.faults()).toEqual([]);
    await warning.getByRole('button', { name: 'Aangemeld blijven' }).click();
    await warning.waitFor({ state: 'detached' });
    await window.later(20 * MINUTE);
    const kept = keptOf(window);
    await asked(window).fill('Mijn huur');
    await kept;
    await window.later(20 * MINUTE);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await asked(window).fill('');
  });

  test('a session that is over takes nothing with it: the page stays, and after signing in what was typed is there again', async () => {
    const window = opened();
    const { page } = window;
    window.expecting(/status of 401/);
    await window.as('lead-wielwijk');
    await window.withClock();
    await window.go('/front-door?from=work');
    const kept = keptOf(window);
    await asked(window).fill('Mijn huur is te hoog, en nu');
    await kept;
    await window.later(31 * MINUTE);
    const ended = page.getByRole('dialog', { name: 'U bent afgemeld' });
    await ended.waitFor();
    expect(await window.faults()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await asked(window).inputValue()).toBe('Mijn huur is te hoog, en nu');
    await ended.getByRole('link', { name: 'Opnieuw aanmelden' }).click();
    await page.locator('button[value="lead-wielwijk"]').click();
    await expect.poll(() => asked(window).inputValue()).toBe('Mijn huur is te hoog, en nu');
    expect(page.url()).toBe(`${place.url}/front-door?from=work`);
  });

  test('whoever looks when the session is over at the server only is told so, and not that the server is away', async () => {
    const window = opened();
    window.expecting(/status of 401/);
    await window.as('worker-wielwijk');
    await window.go('/work/inbox');
    place.later(31 * MINUTE);
    await window.page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await window.page.getByRole('dialog', { name: 'U bent afgemeld' }).waitFor();
  });
};
