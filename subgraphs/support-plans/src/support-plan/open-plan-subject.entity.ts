import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/**
 * That a resident has an open plan, own or with the household. Kept by a trigger on the plans, never written from here:
 * its primary key is what makes a second open plan impossible, also under concurrent requests.
 */
@Entity()
export class OpenPlanSubject {
  @PrimaryKey({ type: 'uuid' })
  residentId!: string;

  @Property({ type: 'uuid' })
  @Index()
  planId!: string;
}
