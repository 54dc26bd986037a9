import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Window } from './window.ts';

/** A month in which the residents of this world asked and were spoken with. */
const MONTH = '2026-01';

/** What the council and the teams steer by. */
export const aboutFigures = (shown: () => Window): void => {
  describe('the figures', () => {
    test('say what is too small, to whoever is not of the team; its own numbers are told to the team', async () => {
      const window = shown();
      const { page } = window;
      const cells = async (): Promise<readonly string[]> => {
        await window.go(`/figures?period=${MONTH}`);
        await page.locator('section[aria-busy="true"]').first().waitFor({ state: 'detached' });
        const row = page.getByRole('region', { name: /^Per team/ }).getByRole('row', { name: /Wielwijk/ });
        return row.getByRole('cell').allInnerTexts();
      };
      await window.as('policy-adviser');
      expect(await cells()).toContain('te klein');
      await window.as('lead-wielwijk');
      expect(await cells()).not.toContain('te klein');
    });

    test('are saved as the rows on the screen, what is withheld included', async () => {
      const window = shown();
      const { page } = window;
      await window.as('policy-adviser');
      await window.go(`/figures?period=${MONTH}`);
      const button = page.getByRole('button', { name: 'Opslaan als CSV' });
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
      const places = await page.locator('table.figures').nth(0).locator('tbody tr').count();
      const districts = await page.locator('table.figures').nth(1).locator('tbody tr').count();
      expect(file.suggestedFilename()).toBe(`wijkgraph-${MONTH}.csv`);
      expect(lines).toHaveLength(1 + places + districts);
      expect(lines.find(line => line.includes('Wielwijk'))).toContain('te klein');
    });

    test('have a table with each picture', async () => {
      const window = shown();
      await window.as('policy-adviser');
      await window.go(`/figures?period=${MONTH}`);
      const { page } = window;
      await page.locator('.chart svg').first().waitFor();
      for (const chart of await page.locator('.chart').all()) expect(await chart.locator('xpath=..').getByRole('table').count()).toBe(1);
    });
  });
};
