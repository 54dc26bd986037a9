import type { ReadRegister } from './register.ts';
import { registrations } from './registration.ts';

const PATIENCE = 5_000;

/** Where the consent subgraph serves the register to the gateway and the other subgraphs. */
export const REGISTER_PATH = '/registrations';

/**
 * Reads the register of the consent subgraph.
 * @param origin of the consent subgraph
 * @param token proves which service reads
 */
export const registerOverHttp = (origin: string, token: () => string): ReadRegister => {
  const address = new URL(REGISTER_PATH, origin);
  let version: string | undefined;
  return async () => {
    const response = await fetch(address, {
      headers: { authorization: `Bearer ${token()}`, ...(version !== undefined && { 'if-none-match': version }) },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 304) return undefined;
    if (!response.ok) throw new Error(`The register answered ${response.status}`);
    const all = registrations.parse(await response.json());
    version = response.headers.get('etag') ?? undefined;
    return all;
  };
};
