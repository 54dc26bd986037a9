import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

/** How many sign-ins, codes and tokens are remembered at most. */
const REMEMBERED = 10_000;

/** What the identity provider remembers while it runs, whichever key signs: sessions, grants, codes, refresh tokens. */
export type Store = (model: string) => Adapter;

/** A store in memory: everybody signs in again after a restart. */
export const memoryStore = (): Store => {
  const held = new LRUCache<string, AdapterPayload>({ max: REMEMBERED });
  return model => {
    const place = (id: string): string => `${model}:${id}`;
    const findBy = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
      for (const [key, payload] of held.entries()) if (key.startsWith(`${model}:`) && matches(payload)) return payload;
      return undefined;
    };
    return {
      upsert: async (id, payload, expiresIn) => void held.set(place(id), payload, expiresIn ? { ttl: expiresIn * 1000 } : {}),
      find: async id => held.get(place(id)),
      findByUid: async uid => findBy(payload => payload.uid === uid),
      findByUserCode: async userCode => findBy(payload => payload.userCode === userCode),
      async consume(id) {
        const payload = held.get(place(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async id => void held.delete(place(id)),
      async revokeByGrantId(grantId) {
        for (const [key, payload] of held.entries()) if (payload.grantId === grantId) held.delete(key);
      },
    };
  };
};
