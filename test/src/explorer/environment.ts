import { existsSync } from 'node:fs';
import { env } from 'node:process';

/** Debian's. */
const CHROMIUM = env.CHROMIUM ?? '/usr/bin/chromium';

/** The browser that a developer would have; undefined where there is none. */
export const chromium = existsSync(CHROMIUM) ? CHROMIUM : undefined;

/** Whether a browser has to be there: what is skipped is not judged. */
export const mustBrowse = env.CI !== undefined;
