import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { SubgraphName } from '@wijkgraph/schema';
import { ask, type Asking } from '../federation/ask.ts';
import type { Federation } from '../federation/federation.ts';
import { rowsOf } from '../federation/stored.ts';
import { residentId } from '../world/resident-seed.ts';
import type { HandOvers } from './hand-overs.ts';
import { type Lane, nameOf } from './lanes.ts';
import type { Passage, Passing } from './slow-way.ts';
import { mixed, type Tempo } from './tempo.ts';

/** What many races came to: an operation and a withdrawal each. */
export interface Tally {
  races: number;
  /** Answers with the value, from before the acknowledgement. */
  before: number;
  /** Answers that the gateway held with the value in them, and that left after the acknowledgement without it. */
  saved: number;
  /** Operations that were carried out again. */
  again: number;
  /** Operations that were closed as a whole. */
  closed: number;
  /** Withdrawals that failed, so that nothing was acknowledged and there was no race. */
  refused: number;
  /** Answers that were released after the acknowledgement with the value in them, and how many milliseconds after. */
  readonly leaked: { readonly late: number; readonly text: string }[];
}

/** Milliseconds after which a withdrawal is sent in any case. */
const LONGEST = 1_000;

/** Milliseconds over which the lanes begin. */
const STAGGERED = 2_500;

const documents = [
  (id: string) => `{ resident(id: "${id}") { firstName supportPlan { goals { text } } visibleCategories } }`,
  () => '{ sharedWithMe(first: 100) { edges { node { firstName supportPlan { state } } } } }',
  (id: string) => `{ resident(id: "${id}") { firstName } }`,
];

/** Races withdrawals against operations of the same partners. */
export class Race {
  readonly #federation: Federation;
  readonly #handOvers: HandOvers;
  /** By trace: how often the residents subgraph was asked, and which answers of subgraphs gave the resident away. */
  readonly #runs = new Map<string, number>();
  readonly #told = new Map<string, string>();
  /** Operations are held up, the withdrawals are not. By trace, whose they are. */
  readonly #slow = new Map<string, string>();
  readonly #listening = new Map<string, { readonly name: RegExp; tell(): void }>();
  #consents = new Map<string, string>();
  #tempo = mixed;
  #worker = '';

  constructor(federation: Federation, handOvers: HandOvers) {
    this.#federation = federation;
    this.#handOvers = handOvers;
  }

  passageOf(subgraph: SubgraphName): Passage {
    const held = ({ trace }: Passing): number => (this.#slow.has(trace) ? this.#tempo.part() : 0);
    return {
      before: held,
      after: held,
      hear: ({ trace }, text) => {
        const listener = this.#listening.get(this.#slow.get(trace) ?? '');
        if (!listener) return;
        if (listener.name.test(text)) listener.tell();
        if (subgraph === 'residents') this.#runs.set(trace, (this.#runs.get(trace) ?? 0) + 1);
        this.#told.set(trace, (this.#told.get(trace) ?? '') + text);
      },
    };
  }

  /** Runs a race for each resident of each lane, the lanes beside each other, until there were enough. */
  async run(lanes: readonly Lane[], tempo: Tempo, enough: (tally: Tally) => boolean = () => false): Promise<Tally> {
    this.#tempo = tempo;
    this.#worker = await this.#federation.tokenOf('worker-wielwijk');
    const rows = await rowsOf<{ id: string; resident: string }>(
      this.#federation,
      'consent',
      `select id, resident_id as resident from consent where grantee_id like 'lane-%'`,
    );
    this.#consents = new Map(rows.map(({ id, resident }) => [resident, id]));
    const tally: Tally = { races: 0, before: 0, saved: 0, again: 0, closed: 0, refused: 0, leaked: [] };
    await Promise.all(
      lanes.map(async ({ persona, residents }) => {
        const token = await this.#federation.tokenOf(persona);
        // All at once they would wait for each other, and not for the withdrawal.
        await delay(Math.random() * STAGGERED);
        for (const resident of residents) if (!enough(tally)) await this.#race(token, resident, tally);
      }),
    );
    return tally;
  }

  async #race(token: string, resident: number, tally: Tally): Promise<void> {
    const id = residentId(resident);
    const { promise: told, resolve: tell } = Promise.withResolvers<void>();
    this.#listening.set(token, { name: new RegExp(`${nameOf(resident)}\\b`), tell });
    const operations = Promise.all(
      documents.map(async document => {
        await delay(Math.random() * this.#tempo.begins);
        const trace = this.#trace();
        this.#slow.set(trace, token);
        const answer = await ask(this.#federation, 'woonbron', document(id), asking(token, trace));
        return { trace, closed: answer.errors?.some(({ extensions }) => extensions.code === 'DECISION_UNAVAILABLE') === true };
      }),
    );
    // Somewhere in the middle: when a subgraph has told of the resident, and the operation goes on.
    await Promise.race([told, delay(LONGEST)]);
    await delay(Math.random() * 100);
    const withdrawal = this.#trace();
    const mutation = `mutation { withdrawConsent(id: "${this.#consents.get(id)}") { consentId } }`;
    const { errors } = await ask(this.#federation, 'worker-wielwijk', mutation, asking(this.#worker, withdrawal));
    const ended = await operations;
    if (errors) {
      tally.refused++;
      return;
    }
    const acknowledged = this.#handOvers.of(this.#federation.subgraphs.get('consent')?.url ?? '', withdrawal).at;
    for (const { trace, closed } of ended) this.#count(trace, closed, nameOf(resident), acknowledged, tally);
  }

  #count(trace: string, closed: boolean, name: string, acknowledged: number, tally: Tally): void {
    const { at, text } = this.#handOvers.of(this.#federation.gateway.url, trace);
    const gives = new RegExp(`${name}\\b`);
    tally.races++;
    if (closed) tally.closed++;
    if ((this.#runs.get(trace) ?? 0) > 1) tally.again++;
    if (at < acknowledged) tally.before += gives.test(text) ? 1 : 0;
    else if (gives.test(text)) tally.leaked.push({ late: at - acknowledged, text });
    else if (gives.test(this.#told.get(trace) ?? '')) tally.saved++;
    for (const known of [this.#runs, this.#told]) known.delete(trace);
    this.#slow.delete(trace);
  }

  #trace(): string {
    return randomBytes(16).toString('hex');
  }
}

const asking = (token: string, trace: string): Asking => ({
  token,
  headers: { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` },
});
