import { expect, test } from 'vitest';
import { ask } from '../federation/ask.ts';
import { asOwner } from '../federation/stored.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { bestPaceOf, LONG_TASK, SLOW_ANSWER } from './pace.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

const soon = new Date(Date.now() + 20 * 86_400_000);

/** In whose work the pages of the work queue are looked at. */
export const atWork = [
  aResident(11).named('Eindig').in('team-wielwijk').sharing('HOUSING').with('woonbron', { until: soon }),
  aResident(16).named('Velen').in('team-oost').asking('HOUSING'),
  aResident(12).named('Willem').in('team-wielwijk').withPlan('HOUSING', 'PARTICIPATION'),
];

/** As many questions of one resident as a list shows at most. */
const MANY = `insert into help_question select (jsonb_populate_record(null::help_question, to_jsonb(asked) || jsonb_build_object(
    'id', gen_random_uuid(), 'state', 'RECEIVED', 'stated', 'vraag ' || number, 'received_at', now() - number * interval '1 minute'))).*
  from help_question asked, generate_series(1, 5000) number where asked.resident_id = '${residentId(16)}'`;

/** What the work queue promises. */
export const aboutTheWork = (place: Place, shown: () => Window): void => {
  test('a day begins with what lies on one’s own desk, and a view of it can be kept without a name in it', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/');
    const mine = page.getByRole('table', { name: 'Mijn werk' });
    await mine.getByRole('row', { name: /Willem.*Plan.*Huisvesting, Meedoen/ }).waitFor();
    await page.getByRole('combobox', { name: 'Soort' }).selectOption('plan');
    await page.getByRole('button', { name: 'Sinds' }).click();
    await page.getByLabel('Zoek in deze lijst').fill('Willem');
    await page.getByText('Weergaven').click();
    await page.getByRole('button', { name: 'Bewaar: Alleen plannen, Sinds oplopend' }).click();
    const found = await window.violations();

    await window.go('/work/mine');
    await page.getByText('Weergaven').click();
    await page.getByRole('link', { name: 'Alleen plannen, Sinds oplopend' }).click();
    expect(page.url()).toBe(`${place.url}/work/mine?kind=plan&sort=begun`);
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain('Willem');
    await page.getByRole('button', { name: /^Vergeet/ }).click();
    expect(await page.evaluate('localStorage.getItem("wijkgraph-views")')).toBe('[]');
    expect(found).toEqual([]);
  });

  test('what comes in is there by itself, once somebody looks again', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/work/inbox');
    const asked = await ask(
      place.federation,
      'worker-wielwijk',
      'mutation ($input: RegisterQuestionInput!) { registerQuestion(input: $input) { id } }',
      {
        variables: { input: { channel: 'PHONE', entryPoint: 'TEAM', stated: 'Waar is de speeltuin?', urgency: 'URGENT' } },
      },
    );
    expect(asked.errors).toBeUndefined();
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await page.getByRole('row', { name: /Waar is de speeltuin/ }).waitFor();
    await page
      .getByRole('row', { name: /Anoniem/ })
      .getByText('Spoed')
      .waitFor();
  });

  test('a consent that ends soon is listed, and leads to where it is asked anew', async () => {
    const window = shown();
    await window.as('worker-wielwijk');
    const { page } = window;
    await window.go('/work/expiring');
    const row = page.getByRole('row', { name: /Eindig.*Woonbron.*Delen.*Wonen/ });
    await row.getByText('19', { exact: true }).waitFor();
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: 'Toestemming per partij en soort gegeven' }).waitFor();
  });

  test('five thousand rows scroll without a long task, every choice is answered at once, and all are on paper', async () => {
    const window = shown();
    await asOwner(place.federation, 'support-plans', MANY);
    await window.as('worker-oost');
    const { page } = window;
    await window.go('/work/inbox');
    const table = page.getByRole('table', { name: 'Nieuwe vragen' });
    await expect.poll(() => table.getAttribute('aria-rowcount'), { timeout: 30_000 }).toBe('5001');
    expect(await table.getByRole('row').count()).toBeLessThan(60);
    const looks: string[] = [];
    page.on('request', request => request.postData()?.includes('"TeamInbox"') && looks.push(request.url()));
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    await expect.poll(() => looks.length).toBe(3);
    const rows = page.locator('.rows');
    const scroll = async (): Promise<void> => {
      await rows.hover();
      for (let turns = 0; turns < 20; turns += 1) {
        await page.mouse.wheel(0, 800);
        await page.waitForTimeout(16);
      }
      await page.mouse.wheel(0, -200_000);
    };
    await scroll();
    const scrolled = await bestPaceOf(page, scroll, ({ task }) => task <= LONG_TASK);
    const chosen = await bestPaceOf(
      page,
      async () => {
        await page.getByRole('button', { name: 'Ontvangen' }).click();
        await page.getByRole('button', { name: 'Hulpvraag' }).click();
        await page.getByLabel('Zoek in deze lijst').pressSequentially('vraag 49');
        await page.getByLabel('Zoek in deze lijst').press('ControlOrMeta+A');
        await page.getByLabel('Zoek in deze lijst').press('Delete');
        await page.getByRole('combobox', { name: 'Urgentie' }).selectOption('NORMAL');
      },
      ({ answer }) => answer < SLOW_ANSWER,
    );
    console.log(`Of 5,000 rows: the longest task while scrolling ${scrolled.task} ms, the slowest answer to a choice ${chosen.answer} ms.`);
    expect(looks.length).toBeLessThan(10);
    await page.getByLabel('Zoek in deze lijst').fill('vraag 12');
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('112');
    expect(await page.locator('.rows-row').count()).toBeLessThan(60);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.rows-row').count()).toBe(111);
    expect(scrolled.task).toBeLessThanOrEqual(LONG_TASK);
    expect(chosen.answer).toBeLessThan(SLOW_ANSWER);
  }, 60_000);
};
