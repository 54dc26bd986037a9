import type { Locator, Page } from 'playwright-core';

/** Presses of a key after which somebody gives up. */
const PATIENCE = 120;

/** What can be read of a page, and nothing done with. */
export interface Seen {
  getByRole(...asked: Parameters<Locator['getByRole']>): Seen;
  getByText(...asked: Parameters<Locator['getByText']>): Seen;
  getByLabel(...asked: Parameters<Locator['getByLabel']>): Seen;
  first(): Seen;
  waitFor(...how: Parameters<Locator['waitFor']>): Promise<void>;
  count(): Promise<number>;
  innerText(): Promise<string>;
  inputValue(): Promise<string>;
  isChecked(): Promise<boolean>;
}

/** Watches over a page: whatever is pointed at is complained of, and where a dialog was opened from is kept. */
const WATCH = `(() => {
  for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
    addEventListener(kind, event => event.isTrusted && console.error('Somebody pointed at the page: ' + kind), true);
  const watch = { opener: undefined, hadFocus: false };
  let last;
  addEventListener('focusin', ({ target }) => {
    if (target.closest('[role=dialog]') && last && !last.closest('[role=dialog]')) watch.opener = last;
    watch.hadFocus = true;
    last = target;
  }, true);
  window.keyboardWatch = watch;
})()`;

interface Stop {
  /** As it is called: by its label or its own words. */
  readonly name: string;
  /** The choices of which it is one, where it is one of several. */
  readonly group: string;
  /** What keeps somebody from seeing where they are; '' where they see it. */
  readonly fault: string;
}

/** What has the focus, and whether that can be seen: an outline of its own or of its label, not wholly behind something else. */
const STOP = `(() => {
  const { activeElement: it } = document;
  const name = (it?.getAttribute('aria-label') ?? it?.labels?.[0]?.innerText ?? it?.innerText ?? '').trim();
  if (!it || it === document.body) return { name: '', group: '', fault: '' };
  const group = it.type === 'radio' ? it.closest('fieldset, [role=group], [role=radiogroup]')?.querySelector('legend')?.innerText ?? '' : '';
  const shapes = [it, ...(it.labels ?? [])];
  const isOutlined = shapes.some(shape => {
    const { outlineStyle, outlineWidth } = getComputedStyle(shape);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });
  const { left, top, right, bottom } = it.getBoundingClientRect();
  const inside = (from, to, share) => from + (to - from) * share;
  const isInView = [0.5, 0.1, 0.9].some(x => [0.5, 0.1, 0.9].some(y => {
    const at = document.elementFromPoint(inside(left, right, x), inside(top, bottom, y));
    return at && shapes.some(shape => shape.contains(at) || at.contains(shape) && at.tagName === 'LABEL');
  }));
  return { name, group, fault: !isOutlined ? 'shows no focus' : !isInView ? 'has the focus out of sight' : '' };
})()`;

/** Where somebody is after a step: not nowhere, and back at where a dialog was opened from, when it is closed and that is still there. */
const LOST = `(() => {
  const { keyboardWatch: watch = {}, document: { activeElement: at } } = window;
  if (watch.hadFocus && (!at || at === document.body)) return 'the focus is nowhere';
  const { opener } = watch;
  if (!opener || document.querySelector('[role=dialog]')) return '';
  if (opener.isConnected && !opener.disabled && opener.checkVisibility() && at !== opener)
    return 'the focus did not return to "' + opener.innerText + '" but went to "' + at.innerText.slice(0, 60) + '"';
  watch.opener = undefined;
  return '';
})()`;

/** Milliseconds in which the focus may still be on its way. */
const ON_ITS_WAY = 2_000;

/** A page as it is used by keyboard alone: nothing is pointed at, and wherever somebody comes they see where they are. */
export class Keyboard {
  readonly seen: Seen;
  readonly #page: Page;
  /** What was done last, for whoever reads what went wrong. */
  #done = 'the page was opened';

  private constructor(page: Page) {
    this.#page = page;
    this.seen = page.locator('body');
  }

  /** Of pages that are opened from now on. */
  static async at(page: Page): Promise<Keyboard> {
    await page.addInitScript(WATCH);
    return new Keyboard(page);
  }

  /** Goes on with Tab until something of that name has the focus. */
  async reach(name: string | RegExp): Promise<void> {
    await this.#tabTo(name, stop => (typeof name === 'string' ? stop.name === name : name.test(stop.name)));
  }

  /** Presses what is called so. */
  async press(name: string | RegExp): Promise<void> {
    await this.reach(name);
    await this.key('Enter');
    this.#done = `${name} was pressed`;
  }

  /** Presses what opens a dialog, and is in it then. */
  async open(name: string | RegExp): Promise<void> {
    await this.press(name);
    await this.#page.locator('[role=dialog]:focus, [role=dialog] :focus').first().waitFor({ state: 'attached' });
  }

  /** Puts a dialog away, and is back. */
  async putAway(): Promise<void> {
    await this.key('Escape');
    await this.#page.getByRole('dialog').waitFor({ state: 'detached' });
    this.#done = 'a dialog was put away';
    await this.keepsPlace();
  }

  /** Ticks what is called so. */
  async tick(name: string | RegExp): Promise<void> {
    await this.reach(name);
    await this.key('Space');
  }

  /** Chooses one of several, which are called together by a legend. */
  async choose(group: string, name: string | RegExp): Promise<void> {
    const isIt = (stop: Stop) => (typeof name === 'string' ? stop.name === name : name.test(stop.name));
    await this.#tabTo(group, stop => stop.group === group);
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      if (isIt(await this.#stop())) return this.key('Space');
      await this.key('ArrowDown');
    }
    throw new Error(`No choice called ${name} is reached with the arrows in ${group}`);
  }

  /** Types where that is asked; in a list of choices that chooses, and in a date it goes from part to part. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.reach(name);
    await this.#page.keyboard.type(text);
  }

  /** One key, wherever somebody is. */
  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Throws where somebody does not know any more where they are. */
  async keepsPlace(): Promise<void> {
    let lost = '';
    for (const until = Date.now() + ON_ITS_WAY; Date.now() < until; await this.#page.waitForTimeout(50)) {
      lost = await this.#page.evaluate<string>(LOST);
      if (lost === '') return;
    }
    throw new Error(`After ${this.#done}: ${lost}`);
  }

  async #tabTo(name: string | RegExp, isIt: (stop: Stop) => boolean): Promise<void> {
    await this.keepsPlace();
    const passed: string[] = [];
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      await this.key('Tab');
      const stop = await this.#stop();
      if (stop.fault !== '') throw new Error(`"${stop.name.slice(0, 60)}" ${stop.fault}`);
      if (isIt(stop)) return;
      passed.push(stop.name.slice(0, 30));
    }
    throw new Error(`Nothing called ${name} is reached with Tab, but ${[...new Set(passed)].join(' | ')}`);
  }

  /** What is drawn a moment later, as what scrolls into view, is looked at again. */
  async #stop(): Promise<Stop> {
    let stop = await this.#page.evaluate<Stop>(STOP);
    for (let more = 5; more > 0 && stop.fault !== ''; more -= 1) {
      await this.#page.waitForTimeout(100);
      stop = await this.#page.evaluate<Stop>(STOP);
    }
    return stop;
  }
}
