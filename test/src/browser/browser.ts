import { type Browser, chromium as playwright } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromium, mustBrowse } from './environment.ts';

const flags = [
  'no-sandbox',
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
];

export const launchBrowser = (): Promise<Browser> =>
  playwright.launch({ executablePath: chromium as string, args: flags.map(flag => `--${flag}`) });

/** Says loudly what is not tried where there is no browser; where everything is judged, that is a failure. */
export const needsBrowser = (what: string): void => {
  if (!chromium)
    console.warn(
      `\n*** ${what} is NOT tried in a browser: there is no Chromium. Install it (apt-get install chromium), or say where it is: CHROMIUM_PATH. ***\n`,
    );
  test('where everything is judged, a browser is there', () => {
    expect(mustBrowse && !chromium).toBe(false);
  });
};
