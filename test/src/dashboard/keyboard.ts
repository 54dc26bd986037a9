import type { Page } from 'playwright-core';

/** Presses of a key after which somebody gives up. */
const PATIENCE = 120;

/** What has the focus, as it is called: by its label or its own words. */
const FOCUSED = `(() => {
  const { activeElement: it } = document;
  return (it?.getAttribute('aria-label') ?? it?.labels?.[0]?.innerText ?? it?.innerText ?? '').trim();
})()`;

/** A page as it is used by keyboard alone: nothing is pointed at. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with Tab until something of that name has the focus. */
  async reach(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      await this.#page.keyboard.press('Tab');
      const focused = await this.#page.evaluate<string>(FOCUSED);
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      passed.push(focused.slice(0, 30));
    }
    throw new Error(`Nothing called ${name} is reached with Tab, but ${[...new Set(passed)].join(' | ')}`);
  }

  /** Presses what is called so. */
  async press(name: string | RegExp): Promise<void> {
    await this.reach(name);
    await this.#page.keyboard.press('Enter');
  }

  /** Ticks what is called so. */
  async tick(name: string): Promise<void> {
    await this.reach(name);
    await this.#page.keyboard.press('Space');
  }

  /** Types where that is asked; in a list of choices that chooses. */
  async fill(name: string, text: string): Promise<void> {
    await this.reach(name);
    await this.#page.keyboard.type(text);
  }
}
