import { Agent, request } from 'undici';

type Check = 'pass' | 'fail';

/** How the gateway and each subgraph are doing: `pass` only when all of them are. */
export interface Health {
  readonly status: Check;
  readonly checks: Readonly<Record<string, Check>>;
}

const PATIENCE = 2_000;
const FRESH = 1_000;

/** Asks every subgraph at once how it is, at most once a second however often we are asked ourselves. */
export class SubgraphHealth {
  private readonly agent = new Agent({ connections: 1 });
  private readonly addresses: readonly (readonly [string, URL])[];
  private last: { readonly asked: number; readonly health: Promise<Health> } | undefined;

  /** @param subgraphs addresses of their `/graphql`, by name */
  constructor(subgraphs: Readonly<Record<string, string>>) {
    this.addresses = Object.entries(subgraphs).map(([name, url]) => [name, new URL('/health', url)]);
  }

  check(): Promise<Health> {
    const now = Date.now();
    if (!this.last || now - this.last.asked >= FRESH) this.last = { asked: now, health: this.askAll() };
    return this.last.health;
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  private async askAll(): Promise<Health> {
    const checks = Object.fromEntries(
      await Promise.all(this.addresses.map(async ([name, address]) => [name, await this.ask(address)] as const)),
    );
    return { status: Object.values(checks).every(check => check === 'pass') ? 'pass' : 'fail', checks };
  }

  private async ask(address: URL): Promise<Check> {
    try {
      const { statusCode, body } = await request(address, { dispatcher: this.agent, signal: AbortSignal.timeout(PATIENCE) });
      await body.dump();
      return statusCode === 200 ? 'pass' : 'fail';
    } catch {
      return 'fail';
    }
  }
}
