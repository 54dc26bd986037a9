import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** The place of a record in the sealed order, given by the sealer: the decision itself stays free of counters that all would wait for. */
@Entity()
export class SealedDisclosure {
  /** 1 for the first, without gaps. */
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  position!: string;

  @Property({ type: 'uuid' })
  @Unique()
  disclosureId!: string;

  /** Leaf of the Merkle tree. The seal proves the records; this tells which of them is not as it was. */
  @Property({ type: 'blob' })
  leaf!: Uint8Array;
}
