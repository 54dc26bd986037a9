import { Entity, Enum, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Step } from '../history/step.ts';
import { Representation } from './representation.entity.ts';

/** A step in the life of a representation. */
@Entity()
export class RepresentationEvent extends Step {
  @ManyToOne({ entity: () => Representation, mapToPk: true, fieldName: 'representation_id', index: true, deleteRule: 'cascade' })
  representationId!: string;

  @Enum({ items: () => ['RECORDED', 'ENDED'] })
  step!: 'RECORDED' | 'ENDED';
}
