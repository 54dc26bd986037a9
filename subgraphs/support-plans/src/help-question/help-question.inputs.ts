import { LifeDomain, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType, ObjectType } from 'type-graphql';
import { ContactChannel } from '../contact-moment/contact-channel.ts';
import { HelpQuestion } from './help-question.entity.ts';
import { EntryPoint, Urgency } from './help-question.enums.ts';

/** A question as it is handed in. */
@InputType()
export class RegisterQuestionInput {
  @Personal('HELP_QUESTION', () => ID, { description: 'Left out for an anonymous question.' })
  residentId?: string | null;

  @NotPersonal(() => ID, { nullable: true, description: 'The team that is to answer: the own team where left out; a partner names it.' })
  team?: string | null;

  @NotPersonal(() => ContactChannel)
  channel!: ContactChannel;

  @NotPersonal(() => ID, {
    nullable: true,
    description: 'The wijk that an anonymous one is counted in (CBS code); that of a resident is on record.',
  })
  district?: string | null;

  @NotPersonal(() => EntryPoint)
  entryPoint!: EntryPoint;

  @Personal('HELP_QUESTION', () => String, {
    description: 'Required: what is asked, in the own words of who asks, at most 4000 characters.',
  })
  stated?: string | null;

  @Personal({ category: 'HELP_QUESTION', by: 'lifeDomains' }, () => [LifeDomain], {
    description: 'Every life domain that the question is seen to touch.',
  })
  lifeDomains?: LifeDomain[] | null;

  @NotPersonal(() => Urgency, { nullable: true, description: 'NORMAL where left out.' })
  urgency?: Urgency | null;
}

/** The receipt of a question: whoever may not read it still knows that it arrived. */
@ObjectType({ description: 'The receipt of a question: whoever may not read it still knows that it arrived.' })
export class RegisteredQuestion {
  @NotPersonal(() => ID, { description: 'The id of the question.' })
  id!: string;

  @NotPersonal(() => HelpQuestion, { nullable: true, description: 'The question, to whoever may see it.' })
  question!: HelpQuestion;
}
