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
    const keyboard = await Keyboard.at(window.page);
    const { seen } = keyboard;
    const says = (sentence: string) => seen.getByRole('status').getByText(sentence).waitFor();
    await window.go(`/residents/${young}`);
    await keyboard.open('Hulpvraag vastleggen');
    await keyboard.fill('Wat is de vraag?', 'Onze zoon gaat niet meer naar school');
    await keyboard.fill('Binnengekomen via', 'Jeugd');
    await keyboard.tick('Opvoeding');
    await keyboard.press('Hulpvraag vastleggen');
    await says('De hulpvraag is vastgelegd.');

    await keyboard.press('Onze zoon gaat niet meer naar school');
    await seen.getByRole('heading', { name: 'Verloop' }).waitFor();
    await keyboard.fill('Wat speelt er eigenlijk?', 'Hij wordt gepest');
    await keyboard.choose('Geadviseerde hulp', 'Eigen kracht en netwerk');
    await keyboard.press('Verheldering beginnen');
    await says('De bevindingen zijn vastgelegd.');

    await keyboard.open('Op de wachtlijst');
    await seen.getByRole('dialog').getByLabel('Een jeugdprofessional').isChecked();
    await keyboard.press('Op de wachtlijst');
    await says('De vraag staat op de wachtlijst.');

    await keyboard.press('Werkvoorraad');
    await keyboard.press('Wachtlijst');
    await keyboard.fill('Jeugd', 'Alleen jeugd');
    await keyboard.press('Onze zoon gaat niet meer naar school');
    await seen.getByRole('heading', { name: 'Verloop' }).waitFor();
    await keyboard.press('In behandeling nemen');
    await says('U bent met deze vraag begonnen.');
    await seen.getByText('In behandeling genomen').waitFor();

    await keyboard.press('Werkvoorraad');
    await seen.getByRole('row', { name: /Jonas.*Hulpvraag.*Onze zoon/ }).waitFor();
  });

  test('a question about debts becomes a plan: clarified, agreed to, begun, and shared with who may take part, by keyboard alone', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const keyboard = await Keyboard.at(window.page);
    const { seen } = keyboard;
    const says = (sentence: string) => seen.getByRole('status').getByText(sentence).waitFor();
    await window.go(`/residents/${planned}`);
    await keyboard.open('Hulpvraag vastleggen');
    await keyboard.fill('Wat is de vraag?', 'Ik zoek werk');
    await keyboard.tick('Werk en opleiding');
    await keyboard.press('Hulpvraag vastleggen');
    await says('De hulpvraag is vastgelegd.');
    await keyboard.press('Ik zoek werk');
    await seen.getByRole('heading', { name: 'Verloop' }).waitFor();
    await keyboard.fill('Wat speelt er eigenlijk?', 'Er ligt loonbeslag voor schulden');
    await keyboard.tick('Financiën');
    await keyboard.choose('Geadviseerde hulp', 'Eigen kracht en netwerk');
    await keyboard.press('Verheldering beginnen');
    await says('De bevindingen zijn vastgelegd.');
    await keyboard.open('Naar een plan');
    await keyboard.press('Naar een plan');
    await says('De verheldering is afgerond.');
    await seen.getByText('Er ligt loonbeslag voor schulden').waitFor();

    await keyboard.press(/^Fatima/);
    await seen.getByRole('region', { name: 'Plan' }).waitFor();
    await keyboard.open('Plan beginnen');
    await keyboard.press('Plan beginnen');
    await says('Het plan is begonnen.');
    await keyboard.open('Doel toevoegen');
    await keyboard.fill('Doel', 'Geen nieuwe schulden');
    await keyboard.fill('Eigen kracht', 'Haar zus helpt met de post');
    await keyboard.press('Vastleggen');
    await says('Het doel is vastgelegd.');
    await keyboard.open('Actie toevoegen: Geen nieuwe schulden');
    await keyboard.fill('Wat er gebeurt', 'Post sorteren');
    await keyboard.press('Vastleggen');
    await says('De actie is vastgelegd.');
    await keyboard.press('Akkoord van de bewoner');
    await says('De bewoner is akkoord met het plan.');
    await keyboard.press('Plan starten');
    await seen.getByRole('region', { name: 'Plan' }).getByText('Loopt').waitFor();

    await keyboard.open('Iemand laten meedoen');
    await keyboard.fill('Partij', 'Woonbron');
    await keyboard.press('Iemand laten meedoen');
    await seen.getByRole('button', { name: 'Doet niet meer mee: Woonbron' }).waitFor();
    await keyboard.press('Gedaan: Post sorteren');
    await seen.getByText(/gedaan op/).waitFor();

    await keyboard.open('Zelfredzaamheid invullen');
    await keyboard.fill('Dag', '02022026');
    await keyboard.choose('Financiën', '2');
    await keyboard.press('Vastleggen');
    await says('De zelfredzaamheid is vastgelegd.');
    await keyboard.open('Zelfredzaamheid invullen');
    await keyboard.choose('Wanneer in het traject', 'Einde');
    await keyboard.choose('Financiën', '4');
    await keyboard.press('Vastleggen');
    await seen.getByRole('img', { name: /^Financiën: .*: 2, .*: 4$/ }).waitFor();

    await keyboard.open('Afspraak maken');
    await keyboard.fill('Dag', '02022030');
    await keyboard.press('Afspraak maken');
    await seen.getByText('02-02-2030, 09:00 – 10:00').waitFor();

    await keyboard.press('Tijdlijn');
    await seen.getByRole('row', { name: /Doel.*Actie gedaan, Post sorteren/ }).waitFor();
    await seen.getByRole('row', { name: /Plan.*Doet mee, Woonbron/ }).waitFor();
    await seen.getByRole('row', { name: /Hulpvraag.*Ik zoek werk/ }).waitFor();
  }, 60_000);

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

  test('a resident moves to Stadspolders: the question goes to the team there once the resident lets it record, by keyboard alone', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const keyboard = await Keyboard.at(window.page);
    const { seen } = keyboard;
    const says = (sentence: string) => seen.getByRole('status').getByText(sentence).waitFor();
    await window.go('/work/waiting');
    await seen.getByRole('row', { name: /Maria/ }).waitFor();
    await keyboard.press(/^stated.*Maria/);
    await seen.getByRole('heading', { name: 'Verloop' }).waitFor();
    await keyboard.open('Overdragen');
    await seen.getByRole('option', { name: 'Sociaal wijkteam Oost' }).waitFor({ state: 'attached' });
    await keyboard.fill('Team', 'Sociaal wijkteam Oost');
    await seen.getByText('Vraag het eerst').waitFor();
    await keyboard.press('Overdragen');
    await seen.getByText('Kies wie de toestemming geeft.').waitFor();
    await keyboard.tick('De bewoner zelf');
    await keyboard.press('Overdragen');
    await says('De vraag is overgedragen.');
    const question = window.page.url().replace(place.url, '');
    await keyboard.keepsPlace();
    expect(await seen.getByRole('button', { name: 'Overdragen' }).count()).toBe(0);

    await window.as('worker-oost');
    await window.go('/work/waiting');
    await seen.getByRole('row', { name: /Maria/ }).waitFor();
    await keyboard.press(/^stated.*Maria/);
    await seen.getByText('Overgedragen: Sociaal wijkteam Oost').waitFor();
    await keyboard.press('In behandeling nemen');
    await says('U bent met deze vraag begonnen.');

    // The resident tells the former team that it may not look any longer.
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
    await seen.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
  });
};
