import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { faultsOnPaper } from './paper.ts';
import { KEPT, Whispers } from './whispers.ts';
import { Person } from './person.ts';
import type { Place } from './place.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page, less what is only read aloud for a moment: there a button is named that was pressed, and may be gone by then. Or the dialog on it. */
const SHOWN = `(document.querySelector('[role=dialog]') ? { include: ['[role=dialog]'] } : { exclude: ['[data-live-announcer]'] })`;

/** What sticks out at the side, but for tables, which have two dimensions (WCAG 2.2, 1.4.10). */
const STICKS_OUT = `(() => {
  const wide = [document.scrollingElement, ...document.querySelectorAll('.dialog-ground')].filter(it => it.scrollWidth > it.clientWidth);
  const beyond = wide.flatMap(it => [...it.querySelectorAll('*')]).filter(it => it.getBoundingClientRect().right > innerWidth + 1 && !it.closest('.scrolled, .rows'));
  return wide.length === 0 ? [] : beyond.slice(-1).map(it => it.outerHTML.slice(0, 160));
})()`;

/** What goes on moving for somebody who asked for no motion, in seconds. */
const MOVES = `[...document.querySelectorAll('*')].filter(it => {
  const { animationName, animationDuration, transitionDuration } = getComputedStyle(it);
  return [animationName === 'none' ? '0s' : animationDuration, ...transitionDuration.split(',')].some(time => parseFloat(time) > 0.001);
}).map(it => it.outerHTML.slice(0, 160))`;

/** CSS pixels of a small laptop. */
const SCREEN = { width: 1366, height: 768 };

/** Widths in CSS pixels: a screen of 1280 at four times its size, and the usual one at twice. */
const NARROW = [320, 683];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** A browser window of somebody at the dashboard, which notes whatever a browser complains of. */
export class Window {
  readonly complaints: string[] = [];
  readonly outside: string[] = [];
  /** Complaints that a test is after. */
  readonly #expected: RegExp[] = [];
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #place: Place;
  readonly #whispers: Whispers;
  /** Whether the browser is not as it was for whoever comes next. */
  #isSpent = false;

  private constructor(page: Page, context: BrowserContext, place: Place) {
    [this.page, this.#context, this.#place] = [page, context, place];
    this.#whispers = new Whispers(context);
  }

  static async open(browser: Browser, place: Place): Promise<Window> {
    const context = await browser.newContext({
      viewport: SCREEN,

      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // Sooner than a test gives up: what was waited for is then told.
    page.setDefaultTimeout(15_000);
    const window = new Window(page, context, place);
    page.on('console', message => message.type() === 'error' && window.complaints.push(message.text()));
    page.on('pageerror', problem => window.complaints.push(problem.message));
    page.on('request', request => {
      const { origin } = new URL(request.url());
      if (origin !== place.url && origin !== place.federation.issuer) window.outside.push(request.url());
    });
    return window;
  }

  /** As somebody who signed in already. */
  async as(persona: string): Promise<void> {
    const person = new Person(this.#place.url, this.#place.federation.issuer);
    await person.signIn(persona);
    await this.#context.addCookies([...person.jar].map(([name, value]) => ({ name, value, url: this.#place.url, httpOnly: true })));
  }

  /** Signs in at the local provider as a persona, as people do. */
  async signIn(persona: string): Promise<void> {
    await this.page.goto(this.#place.url);
    await this.page.getByRole('link', { name: 'Aanmelden' }).click();
    await this.page.locator(`button[value="${persona}"]`).click();
    await this.page.getByRole('button', { name: 'Afmelden' }).waitFor();
  }

  /** As a machine without a network, or with one again. */
  async offline(isOffline: boolean): Promise<void> {
    this.expecting(/ERR_INTERNET_DISCONNECTED/);
    this.#isSpent = true;
    await this.#context.setOffline(isOffline);
  }

  /** From now on the browser may complain of this. */
  expecting(...complaints: readonly RegExp[]): void {
    this.#expected.push(...complaints);
  }

  /** Lets milliseconds pass on both sides; the page was opened after {@link Window.withClock}. */
  async later(milliseconds: number): Promise<void> {
    this.#place.later(milliseconds);
    await this.page.clock.fastForward(milliseconds);
  }

  /** The clock of pages that are opened from now on can be moved. */
  async withClock(): Promise<void> {
    this.#isSpent = true;
    await this.page.clock.install();
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.#place.url + path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.settled();
    this.#whispers.note(await this.page.evaluate<string>(KEPT));
  }

  /** As a press on a link does: another page, of the same window. */
  async turnTo(path: string): Promise<void> {
    await this.page.evaluate(
      `document.activeElement.blur(); history.pushState({}, '', '${path}'); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await this.page.locator('main:focus, main :focus').first().waitFor();
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.settled();
  }

  /** What another tab of the same browser says at an address, once it has what it could get. */
  async glance(path: string): Promise<{ readonly text: string; readonly isWhole: boolean; readonly isNamed: boolean }> {
    const page = await this.#context.newPage();
    const answers: Promise<boolean>[] = [];
    page.on('response', response => {
      // The name of the own team stands apart from the page.
      if (!response.url().endsWith('/graphql') || response.request().postData()?.includes('"OwnParty"')) return;
      const isWhole = async (): Promise<boolean> => !('errors' in ((await response.json()) as object));
      answers.push(isWhole().catch(() => false));
    });
    await page.goto(this.#place.url + path);
    await page.locator('h1, main [role="alert"]').first().waitFor();
    await page.locator('.bones, [aria-busy="true"]').first().waitFor({ state: 'detached' });
    const text = await page.locator('main').innerText();
    const isNamed = (await page.locator('h1').count()) === 1;
    const whole = await Promise.all(answers);
    await page.close();
    return { text, isWhole: whole.every(Boolean), isNamed };
  }

  /** Whatever was being fetched is there. */
  async settled(): Promise<void> {
    await this.page.locator('.bones, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** What there is of WCAG 2.2 AA that a machine can find, by rule and place, and still is a moment later: a busy browser draws links in the colours of before for a while. */
  async violations(): Promise<string[]> {
    if (await this.page.evaluate(`!('axe' in window)`)) await this.page.evaluate(axe.source);
    const asked = JSON.stringify({ runOnly: tags, resultTypes: ['violations'] });
    const look = () => this.page.evaluate<Violation[]>(`axe.run(${SHOWN}, ${asked}).then(result => result.violations)`);
    let found = await look();
    if (found.length > 0) {
      await this.page.waitForTimeout(500);
      found = await look();
    }
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
  }

  /**
   * What is not for everybody, on the page or in the dialog that is open on it: by rule and place. Words differ by language and contrast
   * by colours, and nothing by both: each language and each scheme is looked at once.
   */
  async faults(): Promise<string[]> {
    const found = await this.violations();
    await this.paint('dark');
    await this.speak('en');
    found.push(...(await this.violations()));
    await this.paint('light');
    await this.speak('nl');
    for (const width of NARROW) {
      await this.page.setViewportSize({ width, height: SCREEN.height });
      found.push(...(await this.page.evaluate<string[]>(STICKS_OUT)).map(what => `sticks out at ${width} pixels: ${what}`));
    }
    found.push(...((await this.page.getByRole('dialog').count()) === 0 ? await faultsOnPaper(this.page) : []));
    await this.page.setViewportSize(SCREEN);
    found.push(...(await this.page.evaluate<string[]>(MOVES)).map(what => `moves: ${what}`));
    return found;
  }

  private async speak(language: 'nl' | 'en'): Promise<void> {
    // What lies behind a dialog cannot be pointed at.
    await this.page.evaluate(`document.querySelector('button[lang="${language}"]').click()`);
    await this.page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  }

  /** What is drawn anew takes a frame. */
  private async paint(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.evaluate('new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  }

  /** Throws where the browser complained of anything, the page asked anybody but us, or anybody is told the name of a resident. */
  async close(): Promise<void> {
    this.#whispers.note(await this.page.evaluate<string>(KEPT).catch(() => ''));
    const named = this.#whispers.about(this.#place.names).map(told => `A resident is named in ${told}`);
    if (this.#isSpent) await this.#context.close();
    else await this.#leave();
    const unexpected = this.complaints.filter(complaint => !this.#expected.some(expected => expected.test(complaint)));
    const wrong = [...unexpected, ...this.outside, ...named];
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  }

  /** Everybody begins with an empty browser; what it has of our code is still good. */
  async #leave(): Promise<void> {
    const protocol = await this.#context.newCDPSession(this.page);
    await protocol.send('Storage.clearDataForOrigin', { origin: this.#place.url, storageTypes: 'local_storage' });
    await this.page.close();
    await this.#context.clearCookies();
  }
}
