import { DataCategory, NotPersonal, Purpose, Role } from '@wijkgraph/kit';
import { ObjectType } from 'type-graphql';
import { Party } from '../party/party.stubs.ts';

/** Who asks, and the most that this caller can be given: what its token grants, within what the application is registered for. */
@ObjectType({ description: 'Whoever asks, and the most that it can be given.' })
export class Me {
  @NotPersonal(() => Party, { description: 'The team or organisation on whose behalf is asked.' })
  party!: Party;

  @NotPersonal(() => String, { description: 'The application through which is asked (OAuth 2 client_id).' })
  client!: string;

  @NotPersonal(() => [Role], { description: 'None for the application of a partner.' })
  roles!: readonly Role[];

  @NotPersonal(() => [String], { description: 'Scopes that the token grants and the application is registered for.' })
  scopes!: readonly string[];

  @NotPersonal(() => [Purpose], { description: 'Purposes for which the application is registered.' })
  purposes!: readonly Purpose[];

  @NotPersonal(() => Purpose, { description: 'The purpose of this operation.' })
  purpose!: Purpose;

  @NotPersonal(() => [DataCategory], { description: 'The most that consent can ever open to this caller.' })
  ceiling!: readonly DataCategory[];
}
