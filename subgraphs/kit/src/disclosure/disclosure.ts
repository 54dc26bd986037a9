import {
  type Asker,
  type Caller,
  type CategoryMask,
  covers,
  EVERY_CATEGORY,
  maskOfAll,
  type DataCategory,
  NOTHING,
  Qualifier,
  Role,
} from '@wijkgraph/schema';
import DataLoader from 'dataloader';
import type { ConsentStanding, DecisionPoint, Search, Stated } from '../decision-point/question.ts';
import { isUuid } from '../uuid.ts';
import { notFound } from '../errors.ts';

export interface DisclosureOptions {
  readonly caller: Caller;
  readonly subgraph: string;
  /** What the operation selects: see `document-facts.ts`. */
  readonly asked: CategoryMask;
  readonly decisionPoint: DecisionPoint;
}

/** What a row about nobody (an anonymous contact) opens to the teams: to those who work with it what only a team sees as well. */
const ofNobody: Partial<Record<Role, CategoryMask>> = {
  [Role.HOST]: EVERY_CATEGORY | Qualifier.KNOWN,
  [Role.WORKER]: EVERY_CATEGORY | Qualifier.KNOWN | Qualifier.OWN_TEAM,
  [Role.TEAM_LEAD]: EVERY_CATEGORY | Qualifier.KNOWN | Qualifier.OWN_TEAM,
};

/**
 * What one request may hand out, and of whom. Lives as long as the request: the decision point is asked once per
 * batch of residents, and nothing that it said is kept for the next request.
 */
export class Disclosure implements Asker {
  readonly #options: DisclosureOptions;
  readonly #granted = new Map<string, CategoryMask>();
  readonly #rows = new WeakMap<object, CategoryMask>();
  readonly #withheld = new Map<string, CategoryMask>();
  readonly #decisions: DataLoader<string, CategoryMask>;
  #asOf: number | undefined;
  /** Whether the answer rests on anything that was decided so far. */
  #used = false;

  constructor(options: DisclosureOptions) {
    this.#options = options;
    this.#decisions = new DataLoader(residents => this.#decide(residents), { maxBatchSize: 1_000 });
  }

  get subject(): string {
    return this.#options.caller.subject;
  }

  get party(): string {
    return this.#options.caller.party;
  }

  /** What a row about nobody opens to the caller: nothing for anybody outside the teams. */
  get grantedOfNobody(): CategoryMask {
    return this.#options.caller.roles.reduce((mask, role) => mask | (ofNobody[role] ?? NOTHING), NOTHING);
  }

  /** The last narrowing that every decision of this request had taken into account; undefined where nothing was decided. */
  get asOf(): number | undefined {
    return this.#asOf;
  }

  /** What was granted for a row that was handed out; nothing for any other object. */
  grantedFor(row: object): CategoryMask {
    return this.#rows.get(row) ?? NOTHING;
  }

  /** What is known to be granted for a resident, or undefined when it was not asked yet. */
  known(resident: string): CategoryMask | undefined {
    return this.#granted.get(resident);
  }

  /** What is granted for a resident. Rejects with DecisionUnavailable when nobody can decide. */
  async granted(resident: string): Promise<CategoryMask> {
    return this.#granted.get(resident) ?? this.#decisions.load(resident);
  }

  /** Notes that a row leaves this subgraph, and what is withheld of its data subject. */
  handOut(row: object, subjects: string | readonly string[], granted: CategoryMask): void {
    this.#rows.set(row, granted);
    this.#used = true;
    const held = this.#options.asked & ~granted & EVERY_CATEGORY;
    if (held === 0) return;
    for (const subject of typeof subjects === 'string' ? [subjects] : subjects) {
      const own = this.#granted.get(subject) ?? NOTHING;
      if ((own & Qualifier.KNOWN) === 0) continue;
      const withheld = this.#options.asked & ~own & EVERY_CATEGORY;
      if (withheld !== 0) this.#withheld.set(subject, withheld);
    }
  }

  /** Categories that were asked and not permitted, by resident; undefined when nothing was withheld. */
  withheld(): Record<string, CategoryMask> | undefined {
    return this.#withheld.size === 0 ? undefined : Object.fromEntries(this.#withheld);
  }

  /** Stops a step unless the caller may see this category of the resident. NOT_FOUND otherwise, as for an id that does not exist. */
  async require(resident: string, ...categories: readonly DataCategory[]): Promise<CategoryMask> {
    const needed = maskOfAll(categories);
    const granted = covers(this.#options.asked, needed) ? await this.granted(resident) : await this.#askBeside(resident, needed);
    if (!covers(granted, needed | Qualifier.KNOWN)) throw notFound();
    return granted;
  }

  /** Stops a step unless the caller belongs to the team that holds the resident's consent to record. */
  async requireRecord(resident: string): Promise<void> {
    if (!covers(await this.granted(resident), Qualifier.OWN_TEAM)) throw notFound();
  }

  /** Which residents the caller may see all of `required` of: decided before anything is filtered, counted or paged. */
  async permitted(required: CategoryMask, page: Pick<Search, 'among' | 'after' | 'limit'> = {}): Promise<readonly string[]> {
    this.#used = true;
    return this.#heed(await this.#options.decisionPoint.search({ caller: this.#options.caller, required, ...page }));
  }

  /** How consents stand now. Unknown ids are left out. */
  async standingOf(consents: readonly string[]): Promise<readonly ConsentStanding[]> {
    this.#used = true;
    return this.#heed(await this.#options.decisionPoint.standingOf(consents));
  }

  /**
   * Forgets what was decided for a resident whose consent this very operation changed. Where nothing else was decided and
   * nothing was handed out yet, the answer does not rest on it any more.
   */
  forget(resident: string): void {
    this.#granted.delete(resident);
    this.#decisions.clear(resident);
    if (!this.#used && this.#granted.size === 0) this.#asOf = undefined;
  }

  /** A step may need a category that the operation does not select. */
  async #askBeside(resident: string, needed: CategoryMask): Promise<CategoryMask> {
    const { caller, subgraph, decisionPoint } = this.#options;
    if (!isUuid(resident)) return NOTHING;
    this.#used = true;
    const [granted] = this.#heed(await decisionPoint.decide({ caller, subgraph, asked: needed, residents: [resident] }));
    return granted ?? NOTHING;
  }

  async #decide(residents: readonly string[]): Promise<CategoryMask[]> {
    const { caller, subgraph, asked, decisionPoint } = this.#options;
    const possible = residents.filter(isUuid);
    const masks = possible.length === 0 ? [] : this.#heed(await decisionPoint.decide({ caller, subgraph, asked, residents: possible }));
    possible.forEach((resident, index) => this.#granted.set(resident, masks[index] ?? NOTHING));
    return residents.map(resident => this.#granted.get(resident) ?? NOTHING);
  }

  #heed<Said>({ said, asOf }: Stated<Said>): Said {
    if (asOf !== undefined) this.#asOf = Math.min(asOf, this.#asOf ?? asOf);
    return said;
  }
}
