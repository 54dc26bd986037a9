import { describe, expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { aResident, EVERYDAY, residentId } from '../world/resident-seed.ts';
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
    .sharing('IDENTITY', 'HOUSING')
    .with('team-wielwijk')
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
    test('domestic violence must be referred; the resident refuses, and that is recorded', async () => {
      const { federation } = place;
      const asked = { residentId: resident, channel: 'WALK_IN', entryPoint: 'TEAM', stated: 'Somebody to talk to' };
      const { data } = await ask<{ registerQuestion: { question: { id: string; version: number } } }>(
        federation,
        'worker-wielwijk',
        'mutation ($input: RegisterQuestionInput!) { registerQuestion(input: $input) { question { id version } } }',
        { variables: { input: asked } },
      );
      const { question } = data.registerQuestion;
      const input = {
        id: question.id,
        expectedVersion: question.version,
        underlying: 'Her partner hits her',
        lifeDomains: ['DOMESTIC_RELATIONS'],
        riskFlags: ['DOMESTIC_VIOLENCE'],
        advisedWeight: 'GENERAL',
      };
      const clarified = await ask(
        federation,
        'worker-wielwijk',
        'mutation ($input: ClarifyQuestionInput!) { clarifyQuestion(input: $input) { id } }',
        { variables: { input } },
      );
      expect(clarified.errors).toBeUndefined();
      expect(await stateOfDuty()).toEqual(['OPEN']);

      const window = shown();
      const { page } = window;
      await window.as('worker-wielwijk');
      await window.go('/work/mandatory');
      const list = page.getByRole('table', { name: 'Verplicht te verwijzen' });
      await list.getByRole('cell', { name: 'Vivenz' }).waitFor();
      await list.getByRole('link', { name: 'Nadia' }).click();
      await page.getByRole('link', { name: 'Verwijzen' }).click();
      await page.getByRole('button', { name: 'Bewoner wil niet: Vivenz' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByText('Niemand wordt tegen zijn wil naar Vivenz verwezen.', { exact: false }).waitFor();
      const found = await window.violations();
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Vastgelegd dat de bewoner niet wil.').waitFor();
      await page.getByRole('region', { name: 'Verplicht te verwijzen' }).getByText('Bewoner wil niet', { exact: true }).first().waitFor();
      expect(await stateOfDuty()).toEqual(['REFUSED_BY_RESIDENT']);
      await window.go('/work/mandatory');
      expect(await page.getByRole('cell', { name: 'Vivenz' }).count()).toBe(0);
      expect(found).toEqual([]);
    });

    test('who refused may still go: the referral goes out on the consent that covers it, and is taken back', async () => {
      const window = shown();
      const { page } = window;
      await window.as('worker-wielwijk');
      const [question] = await rowsOf<{ id: string }>(
        place.federation,
        'support-plans',
        'select id from help_question where resident_id = ?',
        [resident],
      );
      await window.go(`/questions/${question?.id}`);
      await page.getByRole('button', { name: 'Verwijzen: Vivenz' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('De bewoner deelt Veiligheid thuis met Vivenz.').waitFor();
      await dialog.getByLabel('Waarom, en wat wordt gevraagd').fill('She wants to talk to somebody about home');
      await dialog.getByRole('button', { name: 'Versturen' }).click();
      await page.getByRole('status').getByText('De verwijzing is verstuurd.').waitFor();
      expect(await stateOfDuty()).toEqual(['REFERRED']);
      await page.getByRole('region', { name: 'Verplicht te verwijzen' }).getByText('Verwezen', { exact: true }).waitFor();
      await window.go(`/residents/${resident}/referrals`);
      await page.getByRole('region', { name: 'Verwijzingen' }).getByText('Aangevraagd', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'Terugtrekken: Vivenz' }).click();
      await page.getByRole('status').getByText('De verwijzing is teruggetrokken.').waitFor();
      expect(await stateOfDuty()).toEqual(['OPEN']);
      await window.go(`/residents/${resident}/timeline`);
      for (const told of ['Vivenz, Aangevraagd', 'Vivenz, Ingetrokken', 'Huiselijk geweld, Vivenz, Nog te doen'])
        await page.getByRole('cell', { name: told }).first().waitFor();
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
      const found = await window.violations();
      await dialog.getByRole('button', { name: 'Als concept bewaren' }).click();
      await page.getByRole('status').getByText('Als concept bewaard.').waitFor();
      await page.getByRole('region', { name: 'Aanvragen' }).getByText('Concept', { exact: true }).first().waitFor();
      expect(found).toEqual([]);
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
      const found = [...(await window.violations())];
      await dialog.getByRole('button', { name: 'Aanhouden' }).click();
      await stands.getByText('Aangehouden').waitFor();
      await page.getByRole('button', { name: /^Terugkoppelen/ }).click();
      await dialog.getByLabel('Wat ervan kwam').fill('We met her twice');
      await dialog.getByRole('button', { name: 'Terugkoppelen' }).click();
      await page.getByText('Terugkoppeling: We met her twice', { exact: true }).waitFor();
      found.push(...(await window.violations()));
      const stored = await rowsOf(
        place.federation,
        'referrals',
        'select stored_state, status_reason, feedback from referral where resident_id = ?',
        [residentId(28)],
      );
      expect(stored).toEqual([{ stored_state: 'ON_HOLD', status_reason: 'No room before May', feedback: 'We met her twice' }]);
      expect(found).toEqual([]);
    });

    test('has no violation of WCAG 2.2 AA', async () => {
      const window = shown();
      await window.as('worker-wielwijk');
      expect(await window.violationsAt(`/residents/${resident}/referrals`)).toEqual([]);
    });
  });
};
