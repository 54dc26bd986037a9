import { describe, expect, test } from 'vitest';
import { rowsOf } from '../federation/stored.ts';
import { aResident, EVERYDAY, residentId } from '../world/resident-seed.ts';
import { Keyboard } from './keyboard.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const resident = residentId(22);

/** Who is sent on. */
export const sentOn = [
  aResident(22).named('Nadia').in('team-wielwijk').sharing('IDENTITY', 'CONTACT', 'SAFETY').with('vivenz'),
  aResident(28)
    .named('Olga')
    .in('team-oost')
    .given({ party: 'team-wielwijk', action: 'RECORD', categories: ['IDENTITY', 'HOUSING'], purposes: EVERYDAY })
    .referredTo('team-wielwijk', 'HOUSING'),
];

/** Domestic violence: what may not stay with the team, offered, refused, and on record. */
export const aboutReferral = (place: Place, shown: () => Window): void => {
  const stateOfDuty = async () =>
    (
      await rowsOf<{ state: string }>(place.federation, 'referrals', 'select state from mandatory_referral where resident_id = ?', [
        resident,
      ])
    ).map(({ state }) => state);

  describe('sending a resident on', () => {
    test('domestic violence must be referred; the resident refuses, and that is recorded; who refused may still go, by keyboard alone', async () => {
      const window = shown();
      await window.as('worker-wielwijk');
      const keyboard = await Keyboard.at(window.page);
      const { seen } = keyboard;
      const says = (sentence: string) => seen.getByRole('status').getByText(sentence).waitFor();
      await window.go(`/residents/${resident}`);
      await keyboard.open('Hulpvraag vastleggen');
      await keyboard.fill('Wat is de vraag?', 'Iemand om mee te praten');
      await keyboard.press('Hulpvraag vastleggen');
      await says('De hulpvraag is vastgelegd.');
      await keyboard.press('Iemand om mee te praten');
      await seen.getByRole('heading', { name: 'Verloop' }).waitFor();
      await keyboard.fill('Wat speelt er eigenlijk?', 'Haar partner slaat haar');
      await keyboard.tick('Huiselijke relaties');
      await keyboard.tick('Huiselijk geweld');
      await keyboard.press('Verheldering beginnen');
      await says('De bevindingen zijn vastgelegd.');
      expect(await stateOfDuty()).toEqual(['OPEN']);

      await keyboard.press('Werkvoorraad');
      await keyboard.press('Verplicht te verwijzen');
      await seen
        .getByRole('table', { name: 'Verplicht te verwijzen' })
        .getByRole('row', { name: /Nadia.*Vivenz/ })
        .waitFor();
      await keyboard.press(/^Nadia/);
      await seen.getByRole('region', { name: 'Persoon' }).waitFor();
      await keyboard.press('Verwijzen');
      await seen.getByRole('region', { name: 'Verplicht te verwijzen' }).waitFor();
      await keyboard.open('Bewoner wil niet: Vivenz');
      await seen.getByText('Niemand wordt tegen zijn wil naar Vivenz verwezen.', { exact: false }).waitFor();
      await keyboard.key('Enter');
      await says('Vastgelegd dat de bewoner niet wil.');
      await seen.getByRole('region', { name: 'Verplicht te verwijzen' }).getByText('Bewoner wil niet', { exact: true }).first().waitFor();
      expect(await stateOfDuty()).toEqual(['REFUSED_BY_RESIDENT']);

      await keyboard.open('Verwijzen: Vivenz');
      await seen.getByText('De bewoner deelt Veiligheid thuis met Vivenz.').waitFor();
      await keyboard.fill('Waarom, en wat wordt gevraagd', 'Zij wil erover praten');
      await keyboard.press('Versturen');
      await says('De verwijzing is verstuurd.');
      expect(await stateOfDuty()).toEqual(['REFERRED']);
      await seen.getByRole('region', { name: 'Verwijzingen' }).getByText('Aangevraagd', { exact: true }).first().waitFor();
      await keyboard.press('Terugtrekken: Vivenz');
      await says('De verwijzing is teruggetrokken.');
      expect(await stateOfDuty()).toEqual(['OPEN']);
      await keyboard.press('Tijdlijn');
      for (const told of ['Vivenz, Aangevraagd', 'Vivenz, Ingetrokken', 'Huiselijk geweld, Vivenz, Nog te doen'])
        await seen.getByRole('cell', { name: told }).first().waitFor();
    });

    test('a provider is chosen by what it is about, where, and whether there is room; without consent it waits as a draft', async () => {
      const window = shown();
      const { page } = window;
      await window.as('worker-wielwijk');
      await window.go(`/residents/${resident}/referrals`);
      await page.getByRole('button', { name: 'Voorziening aanvragen' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Alleen waar plaats is').uncheck();
      const providers = dialog.getByRole('radio');
      await expect.poll(() => providers.count()).toBeGreaterThan(0);
      const all = await providers.count();
      await dialog.getByLabel('Alleen waar plaats is').check();
      await expect.poll(() => providers.count()).toBeLessThan(all);
      await dialog.getByLabel('Leefgebied').selectOption('PHYSICAL_HEALTH');
      await expect.poll(() => providers.count()).toBeGreaterThan(0);
      await providers.first().check();
      await dialog.getByText('Als concept bewaren').waitFor();
      await dialog.getByLabel('Waarom lichtere hulp niet genoeg is').fill('The network was asked, and cannot');
      await dialog.getByRole('button', { name: 'Als concept bewaren' }).click();
      await page.getByRole('status').getByText('Als concept bewaard.').waitFor();
      await page.getByRole('region', { name: 'Aanvragen' }).getByText('Concept', { exact: true }).first().waitFor();
    });

    test('whoever received a referral takes it on, puts it on hold with a reason, and tells what came of it', async () => {
      const window = shown();
      const { page } = window;
      await window.as('worker-wielwijk');
      await window.go('/work/referred');
      const row = page.getByRole('table', { name: 'Ontvangen verwijzingen' }).getByRole('row', { name: /Olga/ });
      await row.getByRole('link', { name: 'Huisvesting' }).click();
      await page.getByText('HOUSING reason of Olga', { exact: true }).waitFor();
      const stands = page.getByRole('main').locator('.page-head .badge');
      await page.getByRole('button', { name: /^Aannemen/ }).click();
      await stands.getByText('Aangenomen').waitFor();
      await page.getByRole('button', { name: /^Aanhouden/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Aanhouden' }).click();
      await dialog.getByText('Vul dit in.').waitFor();
      await dialog.getByLabel('Waarom').fill('No room before May');
      await dialog.getByRole('button', { name: 'Aanhouden' }).click();
      await stands.getByText('Aangehouden').waitFor();
      await page.getByRole('button', { name: /^Terugkoppelen/ }).click();
      await dialog.getByLabel('Wat ervan kwam').fill('We met her twice');
      await dialog.getByRole('button', { name: 'Terugkoppelen' }).click();
      await page.getByText('Terugkoppeling: We met her twice', { exact: true }).waitFor();
      const stored = await rowsOf(
        place.federation,
        'referrals',
        'select stored_state, status_reason, feedback from referral where resident_id = ?',
        [residentId(28)],
      );
      expect(stored).toEqual([{ stored_state: 'ON_HOLD', status_reason: 'No room before May', feedback: 'We met her twice' }]);
    });
  });
};
