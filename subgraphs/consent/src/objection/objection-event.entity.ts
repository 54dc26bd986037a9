import { Entity, Enum, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Step } from '../history/step.ts';
import { Objection } from './objection.entity.ts';

/** A step in the life of an objection: it goes with its objection. */
@Entity()
export class ObjectionEvent extends Step {
  @ManyToOne({ entity: () => Objection, mapToPk: true, fieldName: 'objection_id', index: true, deleteRule: 'cascade' })
  objectionId!: string;

  @Enum({ items: () => ['RECORDED', 'LIFTED'] })
  step!: 'RECORDED' | 'LIFTED';
}
