import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Caller } from '@wijkgraph/schema';
import DataLoader from 'dataloader';
import type { DecisionPoint } from '../decision-point/question.ts';
import { Disclosure } from '../disclosure/disclosure.ts';
import type { DocumentFacts } from '../disclosure/document-facts.ts';
import type { Part, Parts } from './parts.ts';

/** Reads many rows of one kind at once: one statement a batch, one answer a key, in the order of the keys. */
export type Batch<Key, Row> = (keys: readonly Key[], context: RequestContext) => Promise<readonly Row[]>;

/** What all requests of a subgraph share. */
export interface Surroundings {
  readonly subgraph: string;
  readonly orm: MikroORM;
  readonly decisionPoint: DecisionPoint;
  /** Seals cursors; the same on every replica. */
  readonly cursorKey: Uint8Array;
  readonly parts: Parts;
}

/**
 * Everything that belongs to one request of one subgraph. Nothing in it outlives the request.
 * Its members are private in TypeScript's way: the server copies a context, and a copy has no `#private` members.
 */
export class RequestContext {
  readonly caller: Caller;
  /** Whether the register of applications could be read lately; until then nothing but the directory is open. */
  readonly confirmed: boolean;
  disclosure!: Disclosure;
  /** The scopes that the operation needs, each with a field that needs it. */
  neededScopes!: ReadonlyMap<string, string>;
  private readonly surroundings: Surroundings;
  private readonly loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  private unitOfWork: EntityManager | undefined;

  constructor(caller: Caller, confirmed: boolean, surroundings: Surroundings) {
    this.caller = caller;
    this.confirmed = confirmed;
    this.surroundings = surroundings;
  }

  /** Called once the operation is known, before anything of it runs. */
  begin({ asked, scopes }: DocumentFacts): void {
    const { subgraph, decisionPoint } = this.surroundings;
    this.neededScopes = scopes;
    this.disclosure = new Disclosure({ caller: this.caller, subgraph, asked, decisionPoint });
  }

  /** Seals cursors; the same on every replica. */
  get cursorKey(): Uint8Array {
    return this.surroundings.cursorKey;
  }

  /** Something that the subgraph was started with. */
  part<Value>(named: Part<Value>): Value {
    return this.surroundings.parts.of(named);
  }

  /** This request's own unit of work. */
  get em(): EntityManager {
    return (this.unitOfWork ??= this.surroundings.orm.em.fork() as EntityManager);
  }

  /** Loads one row through the request's DataLoader of that batch. */
  load<Key, Row>(batch: Batch<Key, Row>, key: Key): Promise<Row> {
    let loader = this.loaders.get(batch) as DataLoader<Key, Row> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Row>(keys => batch(keys, this), { maxBatchSize: 1_000 });
      this.loaders.set(batch, loader as DataLoader<unknown, unknown>);
    }
    return loader.load(key);
  }
}
