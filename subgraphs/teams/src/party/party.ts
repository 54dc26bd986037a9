import { NotPersonal, RequiresScope } from '@wijkgraph/kit';
import { Directive, ID, ObjectType } from 'type-graphql';
import { Organisation } from '../organisation/organisation.entity.ts';
import { Team } from '../team/team.entity.ts';

/** Whom a referral goes to and a consent is given to: a team or an organisation, which share one space of ids. */
@ObjectType({ description: 'Whom a referral goes to and a consent is given to: a team or an organisation.' })
@Directive('@key(fields: "id")')
@RequiresScope('directory:read')
export class Party {
  @NotPersonal(() => ID, { description: 'The id of the team or of the organisation.' })
  readonly id: string;

  @NotPersonal(() => String)
  readonly name: string;

  @NotPersonal(() => Team, { nullable: true, description: 'Null where the party is an organisation.' })
  readonly team: Team | null;

  @NotPersonal(() => Organisation, { nullable: true, description: 'Null where the party is a team.' })
  readonly organisation: Organisation | null;

  constructor(party: Team | Organisation) {
    this.id = party.id;
    this.name = party.name;
    this.team = party instanceof Team ? party : null;
    this.organisation = party instanceof Organisation ? party : null;
  }
}
