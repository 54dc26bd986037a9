import { existsSync } from 'node:fs';
import { env } from 'node:process';

/** Where a Chromium is found: Debian's first. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that a developer would have; undefined where there is none. */
export const chromium = (env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : usual).find(path => existsSync(path));

/** Whether a browser has to be there: what is skipped is not judged. */
export const mustBrowse = env.CI !== undefined;
