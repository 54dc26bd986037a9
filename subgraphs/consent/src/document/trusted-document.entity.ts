import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ClientRegistration } from '../client/client-registration.entity.ts';

/** A GraphQL document that an application may run. It never changes under its hash; removed, it runs no longer. */
@Entity()
export class TrustedDocument {
  @ManyToOne({ entity: () => ClientRegistration, mapToPk: true, primary: true, fieldName: 'client_id' })
  clientId!: string;

  /** SHA-256 of the text in UTF-8: 64 hexadecimal digits in lower case. */
  @PrimaryKey({ type: 'text' })
  hash!: string;

  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'timestamptz' })
  registeredAt!: Date;
}
