import { After, type Connection, First, GuardedQuery, PersonalArg, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver } from 'type-graphql';
import { Resident } from '../resident/resident.entity.ts';
import { ResidentConnection } from '../resident/resident.resolver.ts';
import { searchResidents } from './search.service.ts';

@Resolver(() => Resident)
export class SearchResolver {
  @GuardedQuery(() => ResidentConnection, {
    scopes: ['residents:read'],
    roles: ['WORKER', 'TEAM_LEAD'],
    nullable: true,
    description: 'Residents by all of what is given, those whose name is most alike first: for the teams.',
  })
  searchResidents(
    @PersonalArg('name', 'IDENTITY', () => String, {
      nullable: true,
      description: 'Words of the first or last name, about as they are written: accents, tussenvoegsels, and ij or y do not matter.',
    })
    name: string | null,
    @PersonalArg('birthDate', 'IDENTITY', () => String, { nullable: true, description: 'ISO 8601 date.' }) birthDate: string | null,
    @PersonalArg('postcode', 'ADDRESS', () => String, { nullable: true, description: 'The four digits, or the letters too.' })
    postcode: string | null,
    @PersonalArg('bsn', 'BSN', () => String, { nullable: true, description: 'Citizen service number.' }) bsn: string | null,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Resident>> {
    return searchResidents({ name, birthDate, postcode, bsn }, { first, after }, context);
  }
}
