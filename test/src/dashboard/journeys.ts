import { expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { Keyboard } from './keyboard.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const [young, moving] = [residentId(13), residentId(14)];

/** Those with whom the journeys are made. */
export const onJourney = [
  aResident(13).named('Jonas').in('team-wielwijk'),
  aResident(14).named('Maria').in('team-wielwijk').asking('HOUSING'),
];

/** The journeys of a team's work, as they go in the pages. */
export const aboutTheJourneys = (place: Place, shown: () => Window): void => {
  test('a youth question is registered, clarified, waits and is taken: by keyboard alone', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    const keyboard = new Keyboard(page);
    const says = (sentence: string) => page.getByRole('status').getByText(sentence).waitFor();
    await window.go(`/residents/${young}`);
    await keyboard.press('Hulpvraag vastleggen');
    await keyboard.fill('Wat is de vraag?', 'Onze zoon gaat niet meer naar school');
    await keyboard.fill('Binnengekomen via', 'Jeugd');
    await keyboard.tick('Opvoeding');
    await keyboard.press('Hulpvraag vastleggen');
    await says('De hulpvraag is vastgelegd.');

    await keyboard.press('Onze zoon gaat niet meer naar school');
    await page.getByRole('heading', { name: 'Verloop' }).waitFor();
    const found = await window.violations();
    await keyboard.fill('Wat speelt er eigenlijk?', 'Hij wordt gepest');
    await keyboard.reach('Nog niet');
    await page.keyboard.press('ArrowRight');
    await keyboard.press('Verheldering beginnen');
    await says('De bevindingen zijn vastgelegd.');

    await keyboard.press('Op de wachtlijst');
    await page.getByRole('dialog').getByLabel('Een jeugdprofessional').isChecked();
    await keyboard.press('Op de wachtlijst');
    await says('De vraag staat op de wachtlijst.');

    await keyboard.press('Werkvoorraad');
    await keyboard.press('Wachtlijst');
    await keyboard.fill('Jeugd', 'Alleen jeugd');
    await keyboard.press('Onze zoon gaat niet meer naar school');
    await page.getByRole('heading', { name: 'Verloop' }).waitFor();
    await keyboard.press('In behandeling nemen');
    await says('U bent met deze vraag begonnen.');
    await page.getByText('In behandeling genomen').waitFor();

    await keyboard.press('Werkvoorraad');
    await page.getByRole('row', { name: /Jonas.*Hulpvraag.*Onze zoon/ }).waitFor();
    expect(found).toEqual([]);
  });

  test('a resident moves: the question goes to the other team once the resident lets it record, and the former team sees what is permitted', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/work/waiting');
    await page
      .getByRole('row', { name: /Maria/ })
      .getByRole('link', { name: /^stated/ })
      .click();
    await page.getByRole('button', { name: 'Overdragen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Team').selectOption('team-oost');
    await dialog.getByText('Vraag het eerst').waitFor();
    await dialog.getByRole('button', { name: 'Overdragen' }).click();
    await dialog.getByText('Kies wie de toestemming geeft.').waitFor();
    const found = await window.violations();
    await dialog.getByLabel('De bewoner zelf').check();
    await dialog.getByRole('button', { name: 'Overdragen' }).click();
    await page.getByRole('status').getByText('De vraag is overgedragen.').waitFor();
    const question = page.url().replace(place.url, '');
    expect(await page.getByRole('button', { name: 'Overdragen' }).count()).toBe(0);

    await window.as('worker-oost');
    await window.go('/work/waiting');
    await page
      .getByRole('row', { name: /Maria/ })
      .getByRole('link', { name: /^stated/ })
      .click();
    await page.getByText('Overgedragen: Sociaal wijkteam Oost').waitFor();
    await page.getByRole('button', { name: 'In behandeling nemen' }).click();
    await page.getByRole('status').getByText('U bent met deze vraag begonnen.').waitFor();

    const [{ id } = { id: '' }] = await rowsOf<{ id: string }>(
      place.federation,
      'consent',
      `select id from consent where resident_id = ? and grantee_id = 'team-wielwijk'`,
      [moving],
    );
    const withdrawn = await ask(place.federation, 'worker-oost', `mutation { withdrawConsent(id: "${id}") { consentId } }`);
    expect(withdrawn.errors).toBeUndefined();
    await window.as('worker-wielwijk');
    await window.go(question);
    await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
    expect(found).toEqual([]);
  });
};
