import { byOversight, type Erased, type Outcome, Personal, PersonalDataOf, RequiresScope } from '@wijkgraph/kit';
import type { SubgraphName } from '@wijkgraph/schema';
import { Int, ObjectType, registerEnumType } from 'type-graphql';

/** What became, or would become, of records. */
export const ErasureOutcome = { DELETED: 'DELETED', ANONYMISED: 'ANONYMISED' } as const satisfies Record<Outcome, Outcome>;
registerEnumType(ErasureOutcome, {
  name: 'ErasureOutcome',
  description: 'What became, or would become, of records.',
  valuesConfig: {
    DELETED: { description: 'They are gone.' },
    ANONYMISED: { description: 'They stay as figures, and tell nothing of anybody.' },
  },
});

/** How many records of one kind. */
@ObjectType({ description: 'How many records of one kind.' })
@PersonalDataOf<ErasedRecords>(records => records.residentId, byOversight)
@RequiresScope('retention:read')
export class ErasedRecords {
  readonly residentId: string;

  @Personal(byOversight, () => String, { description: 'The subgraph that held them.' })
  subgraph: SubgraphName;

  @Personal(byOversight, () => String, { description: 'As the periods of retention name it.' })
  kind: string;

  @Personal(byOversight, () => Int)
  records: number;

  @Personal(byOversight, () => ErasureOutcome)
  outcome: Outcome;

  constructor(
    residentId: string,
    { subgraph, kind, records, outcome }: Pick<Erased, 'kind' | 'records' | 'outcome'> & { subgraph: SubgraphName },
  ) {
    this.residentId = residentId;
    this.subgraph = subgraph;
    this.kind = kind;
    this.records = records;
    this.outcome = outcome;
  }
}

interface Came {
  readonly dryRun: boolean;
  readonly complete: boolean;
  readonly lines: readonly ErasedRecords[];
}

/** What the erasure of a resident came to, or would come to. */
@ObjectType({ description: 'What the erasure of a resident came to, or would come to.' })
@PersonalDataOf<ResidentErasure>(erasure => erasure.residentId, byOversight)
@RequiresScope('retention:read')
export class ResidentErasure {
  readonly residentId: string;

  @Personal(byOversight, () => Boolean, { description: 'Whether nothing was erased, and this shows what would be.' })
  dryRun: boolean;

  @Personal(byOversight, () => Boolean, {
    description: 'Whether nothing of the resident is left. If not, something came in between: ask again, or let the retention finish it.',
  })
  complete: boolean;

  @Personal(byOversight, () => [ErasedRecords])
  records: readonly ErasedRecords[];

  constructor(residentId: string, { dryRun, complete, lines }: Came) {
    this.residentId = residentId;
    this.dryRun = dryRun;
    this.complete = complete;
    this.records = lines;
  }
}
