import { categoryOfLifeDomain as declared } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { categoryOfLifeDomain } from '../../../clients/dashboard/web/preview/category-of-life-domain.ts';
import { ask } from '../federation/ask.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { Keyboard } from './keyboard.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

interface Seen {
  readonly resident: {
    readonly firstName: string | null;
    readonly phone: string | null;
    readonly supportPlan: { readonly goals: readonly { readonly text: string | null }[] } | null;
    readonly visibleCategories: readonly string[];
  } | null;
}

const resident = residentId(21);

/** With whom the preview is read. */
export const previewed = [
  aResident(21)
    .named('Fatima')
    .in('team-wielwijk')
    .withPlan('HOUSING', 'FINANCES')
    .sharing('IDENTITY', 'ADDRESS', 'HOUSING', 'PLAN')
    .with('woonbron'),
];

/** What a party would see, shown to the team and the resident before it does. */
export const aboutPreview = (place: Place, shown: () => Window): void => {
  describe('the preview of what a party would see', () => {
    test('shows a dossier as that party gets it when it asks, and says of the rest that it is withheld, by keyboard alone', async () => {
      const window = shown();
      const { page } = window;
      await window.as('worker-wielwijk');
      const keyboard = await Keyboard.at(page);
      await window.go(`/residents/${resident}/consent`);
      await keyboard.press('Voorbeeld: Woonbron');
      await page.getByRole('heading', { name: 'Dit zou Woonbron nu zien' }).waitFor();
      const { data } = await ask<Seen>(
        place.federation,
        'woonbron',
        `{ resident(id: "${resident}") { firstName phone supportPlan { goals { text } } visibleCategories } }`,
      );
      const goals = data.resident?.supportPlan?.goals.map(({ text }) => text) ?? [];
      expect(goals).toEqual(['HOUSING goal of Fatima']);
      const plan = await page.getByRole('region', { name: 'Plan' }).innerText();
      for (const goal of goals) expect(plan).toContain(goal);
      expect(await page.locator('main').innerText()).not.toContain('FINANCES goal');
      expect(plan).toContain('Nog 1 doel blijft onzichtbaar.');
      const person = page.getByRole('region', { name: 'Persoon' });
      await person
        .getByText(data.resident?.firstName ?? '')
        .first()
        .waitFor();
      expect(await person.getByText('Niet zichtbaar: geen toestemming').count()).toBe(4);
      const yes = page.getByRole('region', { name: /^Per soort gegeven/ }).getByText('Ja', { exact: true });
      expect(await yes.count()).toBe(data.resident?.visibleCategories.length);
      expect(await page.title()).not.toContain('Fatima');

      await keyboard.press('Toestemming');
      await page.getByRole('heading', { name: 'Toestemming per partij en soort gegeven' }).waitFor();
      await keyboard.press(/^Voorbeeld: MEE/);
      await page.getByText('MEE Drechtsteden ziet niets van deze bewoner', { exact: false }).waitFor();
      await keyboard.fill('Waarvoor', 'Aanvraag');
      await page.waitForURL(/purpose=PROVISION_APPLICATION/);
      await keyboard.keepsPlace();
    });

    test('knows the category of every life domain as the graph does', () => {
      for (const [domain, category] of Object.entries(categoryOfLifeDomain)) expect(category).toBe(declared(domain as never));
    });
  });
};
