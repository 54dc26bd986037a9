import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NotRegistered } from './registered-as.ts';
import { Register } from './register.ts';
import type { Registration } from './registration.ts';

const woonbron: Registration = {
  client: 'woonbron-app',
  party: 'woonbron',
  scopes: ['directory:read', 'residents:read'],
  purposes: ['SUPPORT'],
  ceiling: ['IDENTITY'],
};
const asked = { client: 'woonbron-app', roles: [], scopes: ['directory:read', 'residents:read', 'plans:read'], purposes: [] } as const;

let holds: readonly Registration[] | undefined;
let away: boolean;
let register: Register;

beforeEach(async () => {
  vi.useFakeTimers();
  [holds, away] = [[woonbron], false];
  register = new Register({
    read: async () => {
      if (away) throw new Error('away');
      return holds;
    },
  });
  await register.open();
});
afterEach(() => {
  register.close();
  vi.useRealTimers();
});

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

describe('the register', () => {
  test('leaves what is both asked and registered', async () => {
    expect(await register.admit(asked)).toEqual({
      party: 'woonbron',
      scopes: ['directory:read', 'residents:read'],
      purposes: ['SUPPORT'],
      confirmed: true,
    });
  });

  test('forgets within a minute whoever was revoked', async () => {
    holds = [];
    await seconds(60);
    await expect(register.admit(asked)).rejects.toThrow(NotRegistered);
  });

  test('keeps what it holds while nothing changed', async () => {
    holds = undefined;
    await seconds(600);
    expect((await register.admit(asked)).confirmed).toBe(true);
  });
});

describe('a register that cannot be read', () => {
  test('counts for less than a minute, and again as soon as it can be read', async () => {
    away = true;
    await seconds(30);
    expect((await register.admit(asked)).confirmed).toBe(true);
    await seconds(30);
    expect((await register.admit(asked)).confirmed).toBe(false);
    away = false;
    await seconds(15);
    expect((await register.admit(asked)).confirmed).toBe(true);
  });

  test('still refuses who was not in it', async () => {
    away = true;
    await seconds(120);
    await expect(register.admit({ ...asked, client: 'revoked-app' })).rejects.toThrow(NotRegistered);
  });

  test('that never was read confirms nobody', async () => {
    const unread = new Register({ read: () => Promise.reject(new Error('away')) });
    await unread.open();
    const known = { ...asked, party: 'woonbron', purposes: ['SUPPORT'] } as const;
    expect(await unread.admit(known)).toEqual({ party: 'woonbron', scopes: known.scopes, purposes: ['SUPPORT'], confirmed: false });
    await expect(unread.admit(asked)).rejects.toThrow(NotRegistered);
    unread.close();
  });
});
