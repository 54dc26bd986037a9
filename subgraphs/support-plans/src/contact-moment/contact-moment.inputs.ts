import { LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { ContactChannel } from './contact-channel.ts';
import { ContactKind } from './contact-moment.entity.ts';

const withinDomains = { category: 'CONTACT_LOG', by: 'lifeDomains' } as const;

/** A contact as it is logged. */
@InputType()
export class LogContactInput {
  @Personal('CONTACT_LOG', () => ID, { description: 'Left out for an anonymous contact.' })
  residentId?: string | null;

  @NotPersonal(() => ContactKind)
  kind!: ContactKind;

  @NotPersonal(() => ContactChannel)
  channel!: ContactChannel;

  @NotPersonal(() => ID, {
    nullable: true,
    description: 'The wijk that an anonymous one is counted in (CBS code); that of a resident is on record.',
  })
  district?: string | null;

  @Personal('CONTACT_LOG', () => Date, { description: 'Now, where left out; never later than now.' })
  at?: Date | null;

  @Personal(withinDomains, () => [LifeDomain], {
    description: 'Every life domain that the note touches: it decides who may read the note.',
  })
  lifeDomains?: LifeDomain[] | null;

  @Personal(withinDomains, () => String, { description: 'At most 4000 characters; a note names at least one life domain.' })
  note?: string | null;
}
