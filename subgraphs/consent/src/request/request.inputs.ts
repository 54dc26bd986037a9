import { NotPersonal } from '@wijkgraph/kit';
import { DataCategory, Purpose } from '@wijkgraph/schema';
import { GraphQLISODateTime, ID, InputType } from 'type-graphql';
import { GivenByInput } from '../consent/consent.inputs.ts';
import { ConsentAction } from '../consent/consent.states.ts';

@InputType({ description: 'What a resident is asked to permit: one purpose at a time (AVG recital 43).' })
export class RequestConsentInput {
  @NotPersonal(() => ID)
  residentId!: string;

  @NotPersonal(() => ID, { description: 'The team or organisation that would be permitted it. An organisation asks for itself alone.' })
  granteeId!: string;

  @NotPersonal(() => ConsentAction)
  action!: ConsentAction;

  @NotPersonal(() => [DataCategory])
  categories!: DataCategory[];

  @NotPersonal(() => Purpose)
  purpose!: Purpose;

  @NotPersonal(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when it would last. As long as a consent can last, from when it is agreed to, where left out.',
  })
  until?: Date | null;

  @NotPersonal(() => String, { description: 'What the resident is told, in plain Dutch.' })
  notice!: string;

  @NotPersonal(() => String, { description: 'Which version of that text it is.' })
  noticeVersion!: string;
}

@InputType({ description: 'The answer to a request for consent.' })
export class AnswerConsentInput {
  @NotPersonal(() => ID, { description: 'The consent that is asked.' })
  id!: string;

  @NotPersonal(() => GivenByInput, {
    nullable: true,
    description: 'The resident where left out. Left out by whoever signs in as a resident or representative: they give their own word.',
  })
  givenBy?: GivenByInput | null;
}
