import { EditInput, NotPersonal, Personal } from '@wijkgraph/kit';
import { ID, InputType } from 'type-graphql';

@InputType({ description: 'Who somebody is, where they live and how they are reached. Texts have at most 4000 characters.' })
export class ResidentDetailsInput {
  @Personal('IDENTITY', () => String, { description: 'Taken away where it is null or empty.' })
  namePrefix?: string | null;

  @Personal('ADDRESS', () => Boolean, { description: 'The address must not become known, for instance because of violence.' })
  confidentialAddress?: boolean | null;

  @Personal('CONTACT', () => String, { description: 'Taken away where it is null or empty.' })
  phone?: string | null;

  @Personal('CONTACT', () => String, { description: 'Taken away where it is null or empty.' })
  email?: string | null;

  @Personal('CONTACT', () => String, { description: 'As BCP 47 says it.' })
  language?: string | null;

  @Personal('CONTACT', () => Boolean)
  interpreterNeeded?: boolean | null;

  @Personal('IDENTITY', () => String)
  firstName?: string | null;

  @Personal('IDENTITY', () => String)
  lastName?: string | null;

  @Personal('ADDRESS', () => String)
  street?: string | null;

  @Personal('ADDRESS', () => String, { description: 'With its addition, such as "12-B".' })
  houseNumber?: string | null;

  @Personal('ADDRESS', () => String, { description: 'Four digits and two letters.' })
  postcode?: string | null;

  @Personal('ADDRESS', () => String)
  city?: string | null;

  @Personal('ADDRESS', () => ID, { description: 'CBS code of the wijk.' })
  district?: string | null;
}

@InputType({ description: 'Somebody who consented to be recorded. The birth date is the one that was told with the consent.' })
export class RegisterResidentInput {
  @NotPersonal(() => ID, { description: 'As the consent to record made it.' })
  residentId!: string;

  @NotPersonal(() => ResidentDetailsInput, {
    description: 'The first and last name, street, house number, postcode, city and wijk are required.',
  })
  details!: ResidentDetailsInput;
}

@InputType({ description: 'What is different of a resident.' })
export class CorrectResidentInput extends EditInput {
  @Personal('IDENTITY', () => String, { description: 'ISO 8601 date. Who may consent follows it at once.' })
  birthDate?: string | null;

  @NotPersonal(() => ResidentDetailsInput, { nullable: true, description: 'What is left out stays as it is.' })
  details?: ResidentDetailsInput | null;
}
