import { Entity, Enum, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Step } from '../history/step.ts';
import { SafetyFlag } from './safety-flag.entity.ts';

/** A step in the life of a safety flag. */
@Entity()
export class SafetyFlagEvent extends Step {
  @ManyToOne({ entity: () => SafetyFlag, mapToPk: true, fieldName: 'safety_flag_id', index: true, deleteRule: 'cascade' })
  safetyFlagId!: string;

  @Enum({ items: () => ['RAISED', 'LIFTED'] })
  step!: 'RAISED' | 'LIFTED';
}
