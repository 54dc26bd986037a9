import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { GraphQLISODateTime, ObjectType, registerEnumType } from 'type-graphql';

export const ChangeStep = { ADDED: 'ADDED', CHANGED: 'CHANGED', REMOVED: 'REMOVED' } as const;
export type ChangeStep = keyof typeof ChangeStep;
registerEnumType(ChangeStep, { name: 'DirectoryChangeStep', description: 'What was done to a record of the directory.' });

/** What one property of a record was, and became. */
@ObjectType({ description: 'What one property of a record was, and became.' })
@RequiresScope('directory:read')
export class ChangedValue {
  @NotPersonal(() => String)
  name!: string;

  @NotPersonal(() => String, { nullable: true })
  was!: string | null;

  @NotPersonal(() => String, { nullable: true })
  became!: string | null;
}

/** Who changed a record of the directory, when and what. The database lets nobody change or remove one. */
@Entity()
@Index({ properties: ['recordId', 'id'] })
@ObjectType({ description: 'Who changed a record of the directory, when and what.' })
@RequiresScope('directory:read')
export class DirectoryChange {
  /** Counts up: the order of the changes. */
  @PrimaryKey({ type: 'integer', autoincrement: true })
  id!: number;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'datetime', length: 3 })
  @NotPersonal(() => GraphQLISODateTime)
  at!: Date;

  /** Null for the application of an organisation, which is no person. */
  @Property({ type: 'uuid', nullable: true })
  workerId!: string | null;

  @Property({ type: 'text' })
  partyId!: string;

  @Enum({ items: () => Object.values(ChangeStep) })
  @NotPersonal(() => ChangeStep)
  step!: ChangeStep;

  @Property({ type: 'json' })
  @NotPersonal(() => [ChangedValue], { description: 'The properties that became otherwise.' })
  values!: ChangedValue[];
}
