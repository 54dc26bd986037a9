import { LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';
import { EntryPoint, Urgency } from '../help-question/help-question.enums.ts';
import { ContactChannel } from './contact-channel.ts';
import { ContactKind } from './contact-moment.entity.ts';

const withinDomains = { category: 'CONTACT_LOG', by: 'lifeDomains' } as const;

/** What was asked in a contact and is handed on to the team: it becomes a question of its own, in the same step. */
@InputType()
export class AskedInput {
  @Personal('HELP_QUESTION', () => String, {
    description: 'Required: what is asked, in the own words of who asks, at most 4000 characters.',
  })
  stated?: string | null;

  @NotPersonal(() => EntryPoint, { nullable: true, description: 'Through which door it came in: the team where left out.' })
  entryPoint?: EntryPoint | null;

  @NotPersonal(() => Urgency, { nullable: true, description: 'NORMAL where left out.' })
  urgency?: Urgency | null;
}

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

  @NotPersonal(() => AskedInput, { nullable: true, description: 'A question that it left for the team, of a contact for SUPPORT.' })
  asked?: AskedInput | null;
}
