import { expect, test } from 'vitest';
import { SignInEnded } from '../sign-in/provider.ts';
import { Fresh } from './fresh.ts';
import type { Session, Tokens } from './sessions.ts';

/** Milliseconds that a token lives. */
const LIFE = 300_000;
const tokens = (access: string, expires: number): Tokens => ({ access, refresh: 'refresh', id: undefined, expires });
const session = (): Session => ({ subject: 'somebody', name: 'Somebody', startedAt: 0, seenAt: 0, tokens: tokens('first', LIFE) });

test('while the provider is away a token counts to its end, and nobody is signed out for it', async () => {
  let now = LIFE - 10_000;
  let refresh = (): Promise<Tokens> => Promise.reject(new TypeError('fetch failed'));
  const [fresh, somebody] = [new Fresh({ refresh: () => refresh() }, () => now), session()];
  expect(await fresh.tokenFor(somebody)).toBe('first');
  now = LIFE + 1;
  await expect(fresh.tokenFor(somebody)).rejects.toThrow('fetch failed');
  refresh = async () => tokens('second', now + LIFE);
  expect(await fresh.tokenFor(somebody)).toBe('second');
});

test('who was signed out at the provider is so here', async () => {
  const ended = new Fresh({ refresh: () => Promise.reject(new SignInEnded()) }, () => LIFE);
  expect(await ended.tokenFor(session())).toBeUndefined();
});
