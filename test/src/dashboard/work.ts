import { expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { aResident } from '../world/resident-seed.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const soon = new Date(Date.now() + 20 * 86_400_000);

/** In whose work the pages of the work queue are looked at. */
export const atWork = [
  aResident(11).named('Eindig').in('team-wielwijk').sharing('HOUSING').with('woonbron', { until: soon }),
  aResident(12).named('Willem').in('team-wielwijk').withPlan('HOUSING', 'PARTICIPATION'),
];

/** What the work queue promises. */
export const aboutTheWork = (place: Place, shown: () => Window): void => {
  test('a day begins with what lies on one’s own desk, and a view of it can be kept without a name in it', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/');
    const mine = page.getByRole('table', { name: 'Mijn werk' });
    await mine.getByRole('row', { name: /Willem.*Plan.*Huisvesting, Meedoen/ }).waitFor();
    await page.getByRole('combobox', { name: 'Soort' }).selectOption('plan');
    await page.getByRole('button', { name: 'Sinds' }).click();
    await page.getByLabel('Zoek in deze lijst').fill('Willem');
    await page.getByText('Weergaven').click();
    await page.getByRole('button', { name: 'Bewaar: Alleen plannen, Sinds oplopend' }).click();
    const found = await window.violations();

    await window.go('/work/mine');
    await page.getByText('Weergaven').click();
    await page.getByRole('link', { name: 'Alleen plannen, Sinds oplopend' }).click();
    expect(page.url()).toBe(`${place.url}/work/mine?kind=plan&sort=begun`);
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain('Willem');
    await page.getByRole('button', { name: /^Vergeet/ }).click();
    expect(await page.evaluate('localStorage.getItem("wijkgraph-views")')).toBe('[]');
    expect(found).toEqual([]);
  });

  test('what comes in is there by itself, once somebody looks again', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/work/inbox');
    const asked = await ask(
      place.federation,
      'worker-wielwijk',
      'mutation ($input: RegisterQuestionInput!) { registerQuestion(input: $input) { id } }',
      {
        variables: { input: { channel: 'PHONE', entryPoint: 'TEAM', stated: 'Waar is de speeltuin?', urgency: 'URGENT' } },
      },
    );
    expect(asked.errors).toBeUndefined();
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await page.getByRole('row', { name: /Waar is de speeltuin/ }).waitFor();
    await page
      .getByRole('row', { name: /Anoniem/ })
      .getByText('Spoed')
      .waitFor();
  });

  test('a consent that ends soon is listed, and leads to where it is asked anew', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/work/expiring');
    const row = page.getByRole('row', { name: /Eindig.*Woonbron.*Delen.*Wonen/ });
    await row.getByText('19', { exact: true }).waitFor();
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: 'Toestemming per partij en soort gegeven' }).waitFor();
  });
};
