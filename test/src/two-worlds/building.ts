import { provisions } from '@wijkgraph/sandbox/reference';
import type { LifeDomain } from '@wijkgraph/schema';
import type { ResidentSpec } from './resident-spec.ts';
import type { Row, TableName } from './world.ts';

/** One resident of a world that is being built: where the rows go, and how their ids are made. */
export interface Building {
  readonly world: Record<TableName, Row[]>;
  readonly spec: ResidentSpec;
  readonly everybody: readonly ResidentSpec[];
  /** The place of the resident among them. */
  readonly index: number;
  /** Keeps the ids of one world's own residents apart from those both have. */
  readonly label: string;
  readonly residentId: string;
  readonly name: string;
  /** Whether the members of a household have one plan together. */
  readonly together: boolean;
  idAt(index: number): string;
  own(...words: readonly (string | number)[]): string;
  /** What the resident gave last to each party. */
  readonly consents: Map<string, string>;
}

export const provisionId = (index: number): string | null => provisions[index % provisions.length]?.id ?? null;

const TRIGGERS = { SUBSTANCE_USE: 'ADDICTION', MENTAL_HEALTH: 'PSYCHIATRIC_DISORDER', DOMESTIC_RELATIONS: 'DOMESTIC_VIOLENCE' } as const;
/** What in these life domains must be referred on. */
export const triggerOf = (domains: readonly LifeDomain[]) =>
  domains.flatMap(name => (name in TRIGGERS ? [{ lifeDomain: name, trigger: TRIGGERS[name as keyof typeof TRIGGERS] }] : []))[0];
