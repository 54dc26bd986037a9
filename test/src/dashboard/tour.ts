import type { PersonaName } from '@wijkgraph/sandbox';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { type SubgraphName } from '@wijkgraph/schema';
import { provisions } from '@wijkgraph/sandbox/reference';
import { asOwner, rowsOf } from '../federation/stored.ts';
import { aResident, EVERYDAY, residentId } from '../world/resident-seed.ts';
import { addresses, dialogs, patternOf } from './addresses.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

/** A button of the page by its name, the first of that name; or a key. */
type Name = string | RegExp;

/** A page that is looked at, and the buttons there that open a dialog, by the file that it is written in. */
interface Stop {
  readonly at: string;
  /** What is done before it is looked at. */
  readonly first?: (page: Page) => Promise<void>;
  readonly dialogs?: Readonly<Record<string, readonly Name[]>>;
}

const [helped, bare, sentHere, closed] = [residentId(40), residentId(41), residentId(42), residentId(2)];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Of the end of a session: looked at where sessions end. */
const elsewhere: readonly string[] = ['session/session-watch.tsx'];
/** The states of the questions that the dialogs are opened from. */
const states = ['CLARIFYING', 'IN_PLAN', 'RECEIVED', 'WAITING'] as const;

/** Whose pages are looked at. */
export const onTour = [
  aResident(40)
    .named('Tineke')
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .asking('HOUSING')
    .asking('HOUSING')
    .asking('HOUSING')
    .asking('HOUSING')
    .spokenWith('HOUSING')
    .assessedIn('HOUSING')
    .knowing('Overbuurman')
    .sharing('IDENTITY', 'HOUSING', 'PLAN')
    .with('woonbron')
    .referredTo('woonbron', 'HOUSING')
    .havingToBeReferred(),
  aResident(41).named('Niels').in('team-wielwijk'),
  aResident(42)
    .named('Otto')
    .in('team-oost')
    .given({ party: 'team-wielwijk', action: 'RECORD', categories: ['IDENTITY', 'HOUSING'], purposes: EVERYDAY })
    .referredTo('team-wielwijk', 'HOUSING'),
];

/** What has to have happened before every dialog can be opened; the ids of what has an address then. */
const prepare = async ({ federation }: Place) => {
  const idsOf = async (subgraph: SubgraphName, table: string, of = helped): Promise<readonly string[]> =>
    (await rowsOf<{ id: string }>(federation, subgraph, `select id from ${table} where resident_id = ? order by id`, [of])).map(
      ({ id }) => id,
    );
  const does = async (by: PersonaName, mutation: string): Promise<void> => {
    expect((await ask(federation, by, `mutation { ${mutation} { id } }`)).errors).toBeUndefined();
  };
  const starts = Date.now() + 3 * DAY;
  const [startsAt, endsAt] = [starts, starts + HOUR].map(moment => new Date(moment).toISOString());
  await does(
    'worker-wielwijk',
    `planAppointment(input: { residentId: "${helped}", kind: HOME_VISIT, startsAt: "${startsAt}", endsAt: "${endsAt}" })`,
  );
  await does(
    'worker-wielwijk',
    `requestConsent(input: { residentId: "${helped}", granteeId: "mee", action: SHARE, categories: [PLAN], purpose: SUPPORT, notice: "May they see the plan?", noticeVersion: "1" })`,
  );
  await does(
    'worker-wielwijk',
    `draftApplication(input: { residentId: "${helped}", provisionId: "${provisions[0]?.id}", lifeDomains: [HOUSING], whyLighterHelpIsNotEnough: "No" })`,
  );
  await does(
    'worker-oost',
    `invokeOverride(input: { residentId: "${helped}", ground: VITAL_INTEREST, reason: "Shouting at night, and nobody opened the door", categories: [CONTACT] })`,
  );
  await ask(federation, 'woonbron', `{ resident(id: "${helped}") { firstName } }`);
  const questions = await idsOf('support-plans', 'help_question');
  for (const [index, state] of states.entries())
    await asOwner(federation, 'support-plans', `update help_question set state = '${state}' where id = '${questions[index]}'`);
  await asOwner(
    federation,
    'referrals',
    `update provision_application set state = 'SUBMITTED', submitted_at = now(), consent_id = gen_random_uuid() where resident_id = '${helped}'`,
  );
  const [clarifying, inPlan, received, waiting] = questions;
  return { clarifying, inPlan, received, waiting, referral: (await idsOf('referrals', 'referral', sentHere))[0] };
};

/** The stops of each person, page by page. */
const stopsOf = ({
  clarifying,
  inPlan,
  received,
  waiting,
  referral,
}: Awaited<ReturnType<typeof prepare>>): Readonly<Partial<Record<PersonaName, readonly Stop[]>>> => ({
  'worker-wielwijk': [
    ...[
      'mine',
      'appointments',
      'inbox',
      'waiting',
      'referred',
      'mandatory',
      'awaiting',
      'requested',
      'expiring',
      'feedback',
      'questions',
    ].map(list => ({ at: `/work/${list}` })),
    { at: '/residents' },
    {
      at: `/residents/${helped}`,
      dialogs: {
        'appointment/move-dialog.tsx': [/^Verzetten/],
        'appointment/plan-dialog.tsx': ['Afspraak maken'],
        'dossier/assess-dialog.tsx': ['Zelfredzaamheid invullen'],
        'dossier/contacts.tsx': ['Contact vastleggen'],
        'dossier/questions.tsx': ['Hulpvraag vastleggen'],
        'front-door/contact-button.tsx': ['Alt+n'],
        'plan/action-dialog.tsx': [/^Wijzigen: action/],
        'plan/close-plan-dialog.tsx': ['Plan stoppen'],
        'plan/goal-dialog.tsx': ['Doel toevoegen', /^Wijzigen: HOUSING/],
        'plan/participant-dialog.tsx': ['Iemand laten meedoen'],
        'plan/review-dialog.tsx': ['Evaluatie plannen'],
        'plan/transfer-dialog.tsx': ['Ander aanspreekpunt'],
      },
    },
    { at: `/residents/${bare}`, dialogs: { 'plan/begin-plan.tsx': ['Plan beginnen'] } },
    { at: `/residents/${closed}` },
    { at: `/residents/${residentId(999)}` },
    { at: `/residents/${helped}/timeline` },
    {
      at: `/residents/${helped}/consent`,
      dialogs: {
        'consent/answer-dialog.tsx': [/^Antwoord/],
        'consent/ask-dialog.tsx': ['Toestemming vragen'],
        'consent/give-dialog.tsx': [/^Geven: MEE/],
        'consent/narrow-dialog.tsx': [/^Beperken: Woonbron/],
        'consent/object-dialog.tsx': [/^Bezwaar: MEE/],
        'consent/receipt-dialog.tsx': [/^Bewijs/],
        'consent/withdraw-dialog.tsx': [/^Intrekken: Woonbron/],
      },
    },
    { at: `/residents/${helped}/consent/woonbron` },
    {
      at: `/residents/${helped}/referrals`,
      dialogs: {
        'referral/apply-dialog.tsx': ['Voorziening aanvragen'],
        'referral/duties.tsx': [/^Bewoner wil niet/],
        'referral/mediation-dialog.tsx': [/^Bemiddeling vastleggen/],
        'referral/refer-dialog.tsx': ['Nieuwe verwijzing'],
      },
    },
    { at: `/referrals/${referral}`, dialogs: { 'referral/answer-dialog.tsx': [/^Afwijzen/] } },
    {
      at: `/questions/${received}`,
      dialogs: {
        'question/answer-dialog.tsx': ['Beantwoorden'],
        'question/hand-over-dialog.tsx': ['Overdragen'],
        'question/urgency-dialog.tsx': ['Urgentie wijzigen'],
        'question/withdraw-dialog.tsx': ['Vraag intrekken'],
      },
    },
    {
      at: `/questions/${clarifying}`,
      dialogs: {
        'question/conclude-dialog.tsx': ['Lichte hulp'],
        'question/wait-dialog.tsx': ['Op de wachtlijst'],
      },
    },
    { at: `/questions/${inPlan}`, dialogs: { 'question/close-dialog.tsx': ['Afsluiten'] } },
    { at: `/questions/${waiting}`, dialogs: { 'question/end-wait-dialog.tsx': ['Van de wachtlijst halen'] } },
    { at: '/front-door' },
    { at: '/teams' },
    { at: '/nowhere' },
  ],
  'lead-wielwijk': [{ at: '/figures?period=2026-01' }],
  'privacy-officer': [
    {
      at: '/access-log',
      first: async page => {
        await page.getByLabel('Nummer van de bewoner').fill(helped);
        await page.keyboard.press('Enter');
        await page.getByRole('table').getByRole('cell').first().waitFor();
      },
      dialogs: { 'oversight/explain-dialog.tsx': [/^Leg uit \d/] },
    },
    { at: '/overrides', dialogs: { 'oversight/review-dialog.tsx': ['Beoordelen'] } },
    { at: '/seal' },
  ],
});

const nothing = { clarifying: ':id', inPlan: ':id', received: ':id', waiting: ':id', referral: ':id' };

/** What is not for everybody at a stop, and in each dialog that is opened from there. */
const faultsAt = async (window: Window, { at, first, dialogs: files = {} }: Stop): Promise<string[]> => {
  const { page } = window;
  await window.turnTo(at);
  // What could not be had at once on a busy machine is asked again by itself.
  await page.getByRole('main').getByRole('alert').first().waitFor({ state: 'detached', timeout: 45_000 });
  await first?.(page);
  const found = (await window.faults()).map(fault => `${at} ${fault}`);
  for (const [file, names] of Object.entries(files))
    for (const name of names) {
      if (name === 'Alt+n') await page.keyboard.press(name);
      else await page.getByRole('main').getByRole('button', { name, exact: true }).first().click();
      await page.getByRole('dialog').waitFor();
      await window.settled();
      found.push(...(await window.faults()).map(fault => `${file} ${fault}`));
      await page.getByRole('dialog').press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  return found;
};

/** Every page and every dialog, as everybody meets them. */
export const aboutEverybody = (place: Place, shown: () => Window): void => {
  test('every page and every dialog is looked at', () => {
    const stops = Object.values(stopsOf(nothing)).flat();
    const seen = stops.map(({ at }) => patternOf(at, { [helped]: ':id', woonbron: ':party' }));
    expect(addresses().filter(address => !seen.includes(address))).toEqual([]);
    const opened = stops.flatMap(({ dialogs: files = {} }) => Object.keys(files));
    expect(dialogs().filter(file => !opened.includes(file) && !elsewhere.includes(file))).toEqual([]);
  });

  test('every page and every dialog is for everybody: WCAG 2.2 AA in both languages, light and dark, on a narrow screen and without motion', async () => {
    const window = shown();
    const stops = stopsOf(await prepare(place));
    await window.go('/');
    const found = (await window.faults()).map(fault => `/ ${fault}`);
    for (const [persona, theirs] of Object.entries(stops) as [PersonaName, readonly Stop[]][]) {
      await window.as(persona);
      await window.go('/teams');
      for (const stop of theirs) found.push(...(await faultsAt(window, stop)));
    }
    expect(found).toEqual([]);
  }, 300_000);
};
