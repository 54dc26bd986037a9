import { Entity, Enum, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Step } from '../history/step.ts';
import { EmergencyOverride } from './emergency-override.entity.ts';

/** A step in the life of an override: it goes with its override. */
@Entity()
export class OverrideEvent extends Step {
  @ManyToOne({ entity: () => EmergencyOverride, mapToPk: true, fieldName: 'override_id', index: true, deleteRule: 'cascade' })
  overrideId!: string;

  @Enum({ items: () => ['INVOKED', 'ENDED', 'REVIEWED'] })
  step!: 'INVOKED' | 'ENDED' | 'REVIEWED';
}
