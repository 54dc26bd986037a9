import { expect, test } from 'vitest';
import { aResident, residentId, type Word } from '../world/resident-seed.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const [guarded, child, parent] = [residentId(17), residentId(18), 19];
const thirteen = `${new Date().getFullYear() - 13}-01-01`;
const together: Word = { authority: 'RESIDENT_AND_REPRESENTATIVES', resident: true, representatives: [parent] };

/** Those who are asked something. */
export const asked = [
  aResident(17)
    .named('Gerda')
    .given({
      party: 'team-wielwijk',
      action: 'RECORD',
      categories: ['IDENTITY', 'HELP_QUESTION', 'PLAN', 'HOUSEHOLD'],
      purposes: ['INTAKE', 'SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'],
    }),
  aResident(parent).named('Ouder').in('team-wielwijk'),
  aResident(18).named('Puck').born(thirteen).representedBy(parent).in('team-wielwijk', 'WK050507', together),
];

/** How a resident is asked for consent, and answers. */
export const aboutAsking = (_place: Place, shown: () => Window): void => {
  test('what is withheld can be asked for where it is missed: it opens with a yes, stays shut with a no, and is not asked on and on', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    const dialog = page.getByRole('dialog');
    const says = (sentence: string) => page.getByRole('status').getByText(sentence).waitFor();
    const person = page.getByRole('region', { name: 'Persoon' });
    const ask = async (category: string): Promise<void> => {
      await window.go(`/residents/${guarded}`);
      await person.getByRole('button', { name: `Toestemming vragen: ${category}` }).click();
      await dialog.getByLabel(category).isChecked();
      await dialog.getByLabel('Wat u de bewoner vertelt').waitFor();
      expect(await dialog.getByLabel('Wat u de bewoner vertelt').inputValue()).toContain(category.toLocaleLowerCase());
    };
    const answer = async (how: string): Promise<void> => {
      await page.getByRole('button', { name: /^Antwoord: Sociaal wijkteam Wielwijk/ }).click();
      await dialog.getByText('U mag nee zeggen').waitFor();
      await dialog.getByLabel('De bewoner zelf').check();
      await dialog.getByRole('button', { name: how }).click();
    };
    await ask('Telefoon en e-mail');
    await dialog.getByRole('button', { name: 'Toestemming vragen' }).click();
    await says('De vraag om toestemming is vastgelegd.');
    await window.go('/work/requested');
    await page
      .getByRole('row', { name: /Gerda.*Telefoon en e-mail/ })
      .getByRole('link')
      .click();
    await answer('Ja, dat mag');
    await says('De bewoner zei ja: de toestemming geldt.');
    await window.go(`/residents/${guarded}`);
    await person.getByRole('button', { name: 'Toestemming vragen: Adres' }).waitFor();
    expect(await person.getByRole('button', { name: 'Toestemming vragen: Telefoon en e-mail' }).count()).toBe(0);

    await ask('Adres');
    await dialog.getByRole('button', { name: 'Toestemming vragen' }).click();
    await says('De vraag om toestemming is vastgelegd.');
    await page.getByRole('link', { name: 'Toestemming', exact: true }).click();
    await answer('Nee, dat mag niet');
    await says('De bewoner zei nee');
    await ask('Adres');
    await dialog.getByRole('button', { name: 'Toestemming vragen' }).click();
    await dialog.getByRole('alert').getByText('Dit kan nu niet.').waitFor();
    await page.keyboard.press('Escape');
  });

  test('of a child the parent is asked as well, and a consent ends when the municipality says at the latest', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    const dialog = page.getByRole('dialog');
    const says = (sentence: string) => page.getByRole('status').getByText(sentence).waitFor();
    const yes = async (giver: string | RegExp): Promise<void> => {
      await page.getByRole('button', { name: /^Antwoord: Woonbron/ }).click();
      await dialog.getByText('De bewoner is 13 jaar.').waitFor();
      await dialog.getByLabel(giver).check();
      await dialog.getByRole('button', { name: 'Ja, dat mag' }).click();
    };
    await window.go(`/residents/${child}/consent`);
    await page.getByRole('button', { name: 'Toestemming vragen' }).click();
    await dialog.getByLabel('Wie mag het zien').selectOption({ label: 'Woonbron' });
    await dialog.getByLabel('Wonen').check();
    await dialog.getByRole('button', { name: 'Toestemming vragen' }).click();
    await says('De vraag om toestemming is vastgelegd.');
    await yes('De bewoner zelf');
    await says('Vastgelegd. Nog niet iedereen die moet, heeft ja gezegd.');
    await yes(/^Vertegenwoordiger: Ouder.*ouder/);
    await says('De bewoner zei ja: de toestemming geldt.');
    await expect
      .poll(() =>
        page
          .getByRole('row', { name: /^Woonbron/ })
          .getByText('Ja', { exact: true })
          .count(),
      )
      .toBe(1);

    await page.getByRole('button', { name: /^Geven: MEE/ }).click();
    await dialog.getByLabel('Plan').check();
    await dialog.getByLabel('Tot en met').fill('2099-01-01');
    await dialog.getByRole('button', { name: 'Toestemming geven' }).click();
    await dialog.getByText(/Kies een dag die nog komt, uiterlijk/).waitFor();
    expect(await window.violations()).toEqual([]);
  });
};
