import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { residentId } from '../world/resident-seed.ts';
import type { Window } from './window.ts';

/** A4 less the margins of what is printed (10 mm), in CSS pixels; lying for what has many columns. */
const STANDING = { width: 718, height: 1047 };
const LYING = { width: STANDING.height, height: STANDING.width };

/** What of a page would be lost on paper, or has no place there: by what is wrong, and where. */
const FAULTS = `(() => {
  const all = [...document.querySelectorAll('body *')].filter(it => it.checkVisibility() && it.offsetWidth > 1 && !it.closest('.only-heard, svg'));
  const told = (fault, its) => its.map(it => 'on paper, ' + fault + ': ' + it.outerHTML.slice(0, 120));
  const isHidden = ({ overflowX, overflowY }) => /auto|scroll|hidden|clip/.test(overflowX + overflowY);
  return [
    ...told('can be pressed', all.filter(it => it.matches('button, nav, .button') && !it.closest('[role=columnheader]'))),
    ...told('sticks out', all.filter(it => it.getBoundingClientRect().right > innerWidth + 1)),
    ...told('is shown in part', all.filter(it => isHidden(getComputedStyle(it)) && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1))),
    ...told('is on every sheet', all.filter(it => getComputedStyle(it).position === 'fixed')),
    ...told('is torn apart', all.filter(it => it.matches('tr, .rows-row') && getComputedStyle(it).breakInside !== 'avoid')),
    ...(getComputedStyle(document.body).color === 'rgb(0, 0, 0)' ? [] : ['on paper, it is not black on white']),
  ];
})()`;

/** Turns the window into paper; gives its size. */
const putOnPaper = async (page: Page): Promise<typeof STANDING> => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = (await page.locator('main .figures').count()) > 0 ? LYING : STANDING;
  await page.setViewportSize(sheet);
  await page.evaluate('new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  return sheet;
};

/** What is wrong with a page on paper, of somebody who reads in the dark. */
export const faultsOnPaper = async (page: Page): Promise<readonly string[]> => {
  await putOnPaper(page);
  const faults = await page.evaluate<string[]>(FAULTS);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  return faults;
};

interface Sheets {
  readonly text: string;
  /** Whether there are as many as it is long. */
  readonly isWhole: boolean;
  readonly isLying: boolean;
}

/** What comes out of the printer. */
const printed = async (page: Page): Promise<Sheets> => {
  const { height } = await putOnPaper(page);
  const [text, length] = await page.evaluate<[string, number]>('[document.body.innerText, document.documentElement.scrollHeight]');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  await page.emulateMedia({ media: 'screen' });
  const [, across, down] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { text, isWhole: sheets >= Math.floor(length / height), isLying: Number(across) > Number(down) };
};

/** What is printed to take home or to hand in. What each page is on paper is looked at with all pages. */
export const aboutPaper = (shown: () => Window): void => {
  test('a receipt is printed alone and whole, a dossier to its end, and the report for the council across', async () => {
    const window = shown();
    const { page } = window;
    await window.as('worker-wielwijk');
    await window.go(`/residents/${residentId(1)}`);
    const dossier = await printed(page);
    await window.turnTo(`/residents/${residentId(1)}/consent`);
    await page
      .getByRole('button', { name: /^Bewijs: Sociaal wijkteam/ })
      .first()
      .click();
    await page.getByRole('dialog').getByText('RECORD').first().waitFor();
    const receipt = await printed(page);
    await window.as('policy-adviser');
    await window.go('/figures?period=2026-01');
    const report = await printed(page);

    expect(dossier).toMatchObject({ isWhole: true, isLying: false });
    for (const words of ['Sanne', 'HOUSING goal of Sanne', 'Buurvrouw', 'HOUSING reason of Sanne']) expect(dossier.text).toContain(words);
    expect(receipt).toMatchObject({ isWhole: true, isLying: false });
    expect(receipt.text).toMatch(/^Bewijs van toestemming\s+schema version/);
    expect(receipt.text).not.toMatch(/Bezwaren|mee naar huis neemt/);
    expect(report).toMatchObject({ isWhole: true, isLying: true });
    expect(report.text).toMatch(/Stand van zaken[^\n]*januari 2026/);
  });
};
