import type { Page } from 'playwright-core';

/** Milliseconds after which somebody notices that a page does not answer: a long task, and what is read as an answer (INP). */
export const [LONG_TASK, SLOW_ANSWER] = [50, 200];

/** Notes, from now on, how long the page was busy at a stretch and how long it took to answer. */
const WATCH = `(() => {
  const noted = { tasks: [], answers: [] };
  window.pace?.observers.forEach(observer => observer.disconnect());
  const watch = (list, options) => {
    const observer = new PerformanceObserver(entries => list.push(...entries.getEntries().map(({ duration }) => Math.round(duration))));
    observer.observe(options);
    return observer;
  };
  window.pace = { ...noted, observers: [
    watch(noted.tasks, { type: 'longtask' }),
    watch(noted.answers, { type: 'event', durationThreshold: 16 }),
  ] };
})()`;

/** The longest of each since it was watched, in milliseconds; 0 where nothing was long enough to be noted. */
export interface Pace {
  readonly task: number;
  readonly answer: number;
}

/** How a page keeps up while something is done with it. */
export const paceOf = async (page: Page, act: () => Promise<void>): Promise<Pace> => {
  await page.evaluate(WATCH);
  await act();
  // What is noted comes a moment after it was over.
  await page.waitForTimeout(250);
  return page.evaluate<Pace>('({ task: Math.max(0, ...window.pace.tasks), answer: Math.max(0, ...window.pace.answers) })');
};

/** The best of a few tries: another program on the machine only ever makes a page slower. */
export const bestPaceOf = async (page: Page, act: () => Promise<void>, isGood: (pace: Pace) => boolean): Promise<Pace> => {
  let pace = await paceOf(page, act);
  for (let more = 5; more > 0 && !isGood(pace); more -= 1) pace = await paceOf(page, act);
  return pace;
};
