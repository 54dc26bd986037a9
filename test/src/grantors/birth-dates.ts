import { setTimeout as wait } from 'node:timers/promises';

const DAY = 86_400_000;
const dateOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const hereAndNow = (): string => new Date().toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Birth dates of who is that old since today in Amsterdam (or yesterday, where that day was none in the year of birth), and of who is born a day too late for it. */
export const bornToBe = (years: number): { readonly turned: string; readonly tooYoung: string } => {
  const [year = 0, month = 0, day = 0] = hereAndNow().slice(0, 10).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year - years, month, 0)).getUTCDate();
  const turned = Date.UTC(year - years, month - 1, Math.min(day, lastOfMonth));
  return { turned: dateOf(turned), tooYoung: dateOf(turned + DAY) };
};

/** What is said of today must be asked today. */
export const untilMidnightIsFar = async (): Promise<void> => {
  while (hereAndNow().slice(11, 16) === '23:59') await wait(1_000);
};
