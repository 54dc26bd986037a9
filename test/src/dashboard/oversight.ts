import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { personas } from '@wijkgraph/sandbox';
import { asOwner, rowsOf } from '../federation/stored.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { Keyboard } from './keyboard.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const reason = 'Heard by the neighbours, and nobody opened the door';
const INVOKE = 'mutation ($input: InvokeOverrideInput!) { invokeOverride(input: $input) { id } }';

const anotherWorker = (id: string, name: string): string =>
  `insert into worker select (jsonb_populate_record(worker, '${JSON.stringify({ id, name, team_id: 'team-oost' })}')).* from worker limit 1`;

const resident = residentId(23);

/** Whose data was asked for. */
export const overseen = [aResident(23).named('Olga').in('team-wielwijk').sharing('IDENTITY', 'HOUSING').with('woonbron')];

/** What the privacy officer does in a browser. */
export const aboutOversight = (place: Place, shown: () => Window): void => {
  describe('the privacy officer', () => {
    test('finds who saw what and why, without a number of a resident in the address, and has a decision of any moment explained', async () => {
      const window = shown();
      const { page } = window;
      await ask(place.federation, 'woonbron', `{ resident(id: "${resident}") { firstName } }`);
      await ask(place.federation, 'mee', `{ resident(id: "${resident}") { firstName } }`);
      await window.as('privacy-officer');
      await window.go('/access-log');
      await page.getByLabel('Nummer van de bewoner').fill(resident);
      await page.keyboard.press('Enter');
      await page.getByRole('table').getByRole('cell').first().waitFor();
      await page.getByRole('row').filter({ hasText: 'Geweigerd' }).first().waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      await page.getByRole('combobox', { name: 'Partij' }).first().selectOption('woonbron');
      await expect.poll(() => page.getByRole('row').filter({ hasText: 'Sociaal wijkteam' }).count()).toBe(0);
      expect(await page.getByRole('row').filter({ hasText: 'Woonbron' }).count()).toBeGreaterThan(0);
      expect(page.url()).not.toContain(resident);
      await page
        .getByRole('cell')
        .getByRole('button', { name: /^Leg uit/ })
        .first()
        .click();
      await page.getByRole('dialog').getByText('De bewoner gaf toestemming om te delen.').first().waitFor();
      await page.keyboard.press('Escape');

      const why = page.getByRole('region', { name: /^Leg een beslissing uit/ });
      await why.getByLabel('Partij').selectOption('woonbron');
      await why.getByLabel('Soort gegeven').selectOption('HOUSING');
      await why.getByRole('button', { name: 'Leg uit' }).click();
      await why.getByText('De bewoner gaf toestemming om te delen.').waitFor();
      await why.getByText('Gaf toegang').waitFor();
      await why.getByLabel('Wanneer').fill('2025-01-01T12:00');
      await why.getByRole('button', { name: 'Leg uit' }).click();
      await why.getByText('Er was geen toestemming.').waitFor();
      await why.getByLabel('Wanneer').fill('2099-01-01T12:00');
      await why.getByRole('button', { name: 'Leg uit' }).click();
      await why.getByText('Kies een moment dat geweest is.').waitFor();
    });

    test('judges an override by keyboard alone', async () => {
      const window = shown();
      const { page } = window;
      const input = { residentId: resident, ground: 'VITAL_INTEREST', reason, categories: ['CONTACT'] };
      const { data } = await ask<{ invokeOverride: { id: string } }>(place.federation, 'worker-oost', INVOKE, { variables: { input } });
      await asOwner(place.federation, 'teams', anotherWorker(personas['worker-oost'].subject, 'Ilse van Oost'));
      await window.as('privacy-officer');
      const keyboard = await Keyboard.at(page);
      await window.go('/overrides');
      await page.getByText(reason).waitFor();
      await page.getByText('Ilse van Oost').waitFor();
      await keyboard.open('Beoordelen');
      await keyboard.choose('Oordeel', 'Niet terecht');
      await keyboard.fill('Toelichting', 'Nobody was in danger, and the neighbours said so.');
      await keyboard.press('Beoordelen');
      await page.getByText(reason).waitFor({ state: 'detached' });
      await keyboard.keepsPlace();
      const verdict = await rowsOf<{ verdict: string }>(
        place.federation,
        'consent',
        'select verdict from emergency_override where id = ?',
        [data.invokeOverride.id],
      );
      expect(verdict).toEqual([{ verdict: 'NOT_JUSTIFIED' }]);
    });

    test('verifies the seal from its end to its beginning, and notes down the last', async () => {
      const window = shown();
      const { page } = window;
      await window.as('privacy-officer');
      await window.go('/seal');
      await expect
        .poll(
          async () => (await rowsOf<{ count: number }>(place.federation, 'consent', 'select count(*)::int as count from seal'))[0]?.count,
          {
            timeout: 12_000,
          },
        )
        .toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Controleren' }).click();
      await page.getByText(/^Alles is zoals het verzegeld werd: [\d.]+ regels onder [\d.]+ zegels\.$/).waitFor();
      expect(await page.locator('code').innerText()).toMatch(/^\d+:[0-9a-f]{64}$/);
    });
  });
};
