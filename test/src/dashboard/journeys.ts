import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { Keyboard } from './keyboard.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const [young, moving, planned, waiting] = [residentId(13), residentId(14), residentId(15), residentId(29)];

/** Those with whom the journeys are made. */
export const onJourney = [
  aResident(13).named('Jonas').in('team-wielwijk'),
  aResident(14).named('Maria').in('team-wielwijk').asking('HOUSING'),
  aResident(29).named('Wouter').in('team-wielwijk').asking('HOUSING'),
  aResident(15).named('Fatima').in('team-wielwijk').sharing('IDENTITY', 'PLAN').with('woonbron'),
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

  test('a question becomes a plan: clarified, agreed to, begun, and shared with who may take part', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    const dialog = page.getByRole('dialog');
    const says = (sentence: string) => page.getByRole('status').getByText(sentence).waitFor();
    const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
    const save = () => dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await window.go(`/residents/${planned}`);
    await press('Hulpvraag vastleggen');
    await dialog.getByLabel('Wat is de vraag?').fill('Ik zoek werk');
    await dialog.getByLabel('Werk en opleiding').check();
    await dialog.getByRole('button', { name: 'Hulpvraag vastleggen' }).click();
    await page.getByRole('link', { name: 'Ik zoek werk' }).click();
    await page.getByLabel('Wat speelt er eigenlijk?').fill('Er ligt loonbeslag voor schulden');
    await page.getByLabel('Financiën').check();
    await page.getByLabel('Eigen kracht en netwerk').check();
    await press('Verheldering beginnen');
    await says('De bevindingen zijn vastgelegd.');
    await press('Naar een plan');
    await dialog.getByRole('button', { name: 'Naar een plan' }).click();
    await says('De verheldering is afgerond.');
    await page.getByText('Er ligt loonbeslag voor schulden').waitFor();

    await page
      .getByRole('heading', { level: 1 })
      .getByRole('link', { name: /^Fatima/ })
      .click();
    await press('Plan beginnen');
    await dialog.getByRole('button', { name: 'Plan beginnen' }).click();
    await says('Het plan is begonnen.');
    await press('Doel toevoegen');
    await dialog.getByLabel('Doel', { exact: true }).fill('Geen nieuwe schulden');
    await dialog.getByLabel('Eigen kracht').fill('Haar zus helpt met de post');
    const found = await window.violations();
    await save();
    await says('Het doel is vastgelegd.');
    await press('Actie toevoegen: Geen nieuwe schulden');
    await dialog.getByLabel('Wat er gebeurt').fill('Post sorteren');
    await save();
    await press('Akkoord van de bewoner');
    await says('De bewoner is akkoord met het plan.');
    await press('Plan starten');
    await page.getByRole('region', { name: 'Plan' }).getByText('Loopt').waitFor();

    await press('Iemand laten meedoen');
    await dialog.getByLabel('Partij').selectOption({ label: 'Woonbron' });
    await dialog.getByRole('button', { name: 'Iemand laten meedoen' }).click();
    await page.getByRole('button', { name: 'Doet niet meer mee: Woonbron' }).waitFor();
    await press('Gedaan: Post sorteren');
    await page.getByText(/gedaan op/).waitFor();

    await press('Zelfredzaamheid invullen');
    await dialog.getByLabel('Dag').fill('2026-01-05');
    await dialog.getByRole('group', { name: 'Financiën' }).getByLabel('2').check();
    await save();
    await says('De zelfredzaamheid is vastgelegd.');
    await press('Zelfredzaamheid invullen');
    await dialog.getByLabel('Einde', { exact: true }).check();
    await dialog.getByRole('group', { name: 'Financiën' }).getByLabel('4').check();
    await save();
    await page.getByRole('img', { name: /^Financiën: .*: 2, .*: 4$/ }).waitFor();

    await press('Afspraak maken');
    await dialog.getByLabel('Dag').fill('2030-03-01');
    await dialog.getByRole('button', { name: 'Afspraak maken' }).click();
    await page.getByText('01-03-2030, 09:00 – 10:00').waitFor();

    await page.getByRole('link', { name: 'Tijdlijn' }).click();
    await page.getByRole('row', { name: /Doel.*Actie gedaan, Post sorteren/ }).waitFor();
    await page.getByRole('row', { name: /Plan.*Doet mee, Woonbron/ }).waitFor();
    await page.getByRole('row', { name: /Hulpvraag.*Ik zoek werk/ }).waitFor();
    expect([...found, ...(await window.violations())]).toEqual([]);
  });

  test('who was overtaken by somebody else is told, keeps what was typed, and sees again how it stands', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go(`/residents/${residentId(12)}`);
    const [first, second] = await rowsOf<{ id: string; text: string }>(
      place.federation,
      'support-plans',
      `select id, text from action where resident_id = ? order by id`,
      [residentId(12)],
    );
    const overtake = async (id: string | undefined): Promise<void> => {
      const mutation = `mutation { editAction(input: { id: "${id}", expectedVersion: 1, due: "2027-01-01" }) { id } }`;
      expect((await ask(place.federation, 'worker-wielwijk', mutation)).errors).toBeUndefined();
    };
    await overtake(first?.id);
    await page.getByRole('button', { name: `Wijzigen: ${first?.text}`, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Wat er gebeurt').fill('Samen bellen');
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    await dialog.getByText('Iemand anders heeft dit intussen gewijzigd.').waitFor();
    expect(await dialog.getByLabel('Wat er gebeurt').inputValue()).toBe('Samen bellen');
    const choice = dialog.getByRole('region', { name: 'Iemand anders wijzigde dit ook' });
    await choice.getByText(first?.text ?? '').waitFor();
    await choice.getByRole('button', { name: 'Mijn keuze vastleggen' }).click();
    await page.getByText('uiterlijk 01-01-2027').waitFor();
    await page.getByText('Samen bellen', { exact: true }).waitFor();

    await overtake(second?.id);
    const done = page.getByRole('button', { name: `Gedaan: ${second?.text}`, exact: true });
    await done.click();
    await page.getByRole('alert').getByText('Iemand anders heeft dit intussen gewijzigd.').waitFor();
    await done.waitFor();
  });

  test('of two who say how urgent it is one chooses what it is to be; who waits leaves the list for a reason', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    const stored = async () =>
      (
        await rowsOf<{ id: string; version: number; state: string; urgency: string }>(
          place.federation,
          'support-plans',
          'select id, version, state, urgency from help_question where resident_id = ?',
          [waiting],
        )
      )[0];
    const { id, version } = (await stored()) ?? {};
    await window.go(`/questions/${id}`);
    const mutation = `mutation { setQuestionUrgency(input: { id: "${id}", expectedVersion: ${version}, urgency: URGENT }) { id } }`;
    expect((await ask(place.federation, 'worker-wielwijk', mutation)).errors).toBeUndefined();
    await page.getByRole('button', { name: 'Urgentie wijzigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[value="CRISIS"]').check();
    await dialog.getByRole('button', { name: 'Vastleggen' }).click();
    const choice = dialog.getByRole('region', { name: 'Iemand anders wijzigde dit ook' });
    await choice.getByText('Spoed').waitFor();
    expect((await stored())?.urgency).toBe('URGENT');
    await choice.getByRole('button', { name: 'Mijn keuze vastleggen' }).click();
    await page.getByRole('status').getByText('De urgentie is gewijzigd.').waitFor();
    expect((await stored())?.urgency).toBe('CRISIS');

    await page.getByRole('button', { name: 'Van de wachtlijst halen' }).click();
    await dialog.getByLabel('Een ander helpt verder').check();
    const found = await window.violations();
    await dialog.getByRole('button', { name: 'Van de wachtlijst halen' }).click();
    await page.getByRole('status').getByText('De vraag staat niet meer op de wachtlijst.').waitFor();
    expect((await stored())?.state).toBe('REFERRED');
    expect(found).toEqual([]);
  });

  test('appointments go into a calendar of one’s own, without a name', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    const tomorrow = new Date(Date.now() + 86_400_000);
    const input = { residentId: planned, kind: 'HOME_VISIT', startsAt: tomorrow, endsAt: new Date(tomorrow.getTime() + 1_800_000) };
    const made = await ask(
      place.federation,
      'worker-wielwijk',
      'mutation ($input: PlanAppointmentInput!) { planAppointment(input: $input) { id } }',
      {
        variables: { input },
      },
    );
    expect(made.errors).toBeUndefined();
    await window.go('/work/appointments');
    await page.getByRole('row', { name: /Fatima.*Huisbezoek.*Gepland/ }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Naar mijn agenda (.ics)' }).click(),
    ]);
    const calendar = await readFile(await file.path(), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/);
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(calendar).not.toContain('Fatima');
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
