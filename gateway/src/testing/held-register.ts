import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Registration, scopes, type Scope } from '@wijkgraph/schema';

const every = Object.keys(scopes) as Scope[];

export const dashboard: Registration = {
  client: 'dashboard',
  party: null,
  scopes: every,
  purposes: ['SUPPORT', 'REFERRAL'],
  ceiling: null,
};

export const applicationOf = (party: string): Registration => ({
  client: `${party}-app`,
  party,
  scopes: every,
  purposes: ['SUPPORT', 'REFERRAL'],
  ceiling: ['IDENTITY'],
});

/** A register of applications: a dashboard and the applications of two partners, until it is told to hold others. */
export class HeldRegister {
  timesRead = 0;
  private held: readonly Registration[] = [dashboard, applicationOf('woonbron'), applicationOf('mee')];
  private version = 1;

  hold(...registrations: readonly Registration[]): void {
    this.held = registrations;
    this.version++;
  }

  answer({ headers }: IncomingMessage, response: ServerResponse): void {
    this.timesRead++;
    const etag = `"${this.version}"`;
    if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(JSON.stringify(this.held));
  }
}
