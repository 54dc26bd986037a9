import process from 'node:process';
import type { BrowserContext, ConsoleMessage, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import type { ResidentBuilder } from '../world/resident-seed.ts';

/** Finds a resident of this world by name. */
export const namesOf = (residents: readonly ResidentBuilder[]): RegExp =>
  new RegExp(`\\b(?:${residents.map(({ seed }) => seed.name).join('|')})\\b`);

/** Whatever the programs have logged so far, while the tests of a file run; in the end no resident is in it by name. */
export const everythingLogged = (names: RegExp): (() => readonly string[]) => {
  let spies: readonly { readonly mock: { readonly calls: readonly (readonly unknown[])[] }; mockRestore(): void }[] = [];
  const logged = () => spies.flatMap(({ mock }) => mock.calls.map(said => said.map(String).join(' ')));
  beforeAll(() => {
    spies = [
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
      ...(['log', 'info', 'warn', 'error'] as const).map(method => vi.spyOn(console, method)),
    ];
  });
  afterAll(() => {
    const said = logged();
    for (const spy of spies) spy.mockRestore();
    expect(said.filter(line => names.test(line))).toEqual([]);
  });
  return logged;
};

/** What a browser tells others about what is on its pages: in addresses, on its console, and by what it keeps. */
export class Whispers {
  readonly #told: string[] = [];
  readonly #stop: () => void;

  constructor(context: BrowserContext) {
    const onRequest = (request: Request) => this.note(decodeURIComponent(request.url()));
    const onConsole = (message: ConsoleMessage) => this.note(message.text());
    context.on('request', onRequest).on('console', onConsole);
    this.#stop = () => void context.off('request', onRequest).off('console', onConsole);
  }

  note(told: string): void {
    this.#told.push(told);
  }

  /** Listens no longer; gives whatever named one of these. */
  about(names: RegExp): readonly string[] {
    this.#stop();
    return this.#told.filter(told => names.test(told));
  }
}

/** What is read of a page by whoever stands behind it or comes after: the address bar, the name of the window, and what the browser keeps. */
export const KEPT = `JSON.stringify([location.href, document.title, document.cookie, { ...localStorage }, { ...sessionStorage }])`;
