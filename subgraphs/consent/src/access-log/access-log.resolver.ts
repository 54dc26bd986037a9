import { bySubjectOrOversight, connectionOf, PersonalFieldResolver } from '@wijkgraph/kit';
import { Resolver, Root } from 'type-graphql';
import { Party } from '../party/party.stubs.ts';
import { AccessLogEntry } from './access-log-entry.ts';

export const { Edge: AccessLogEdge, Connection: AccessLogConnection } = connectionOf(() => AccessLogEntry, 'AccessLogEntry');

@Resolver(() => AccessLogEntry)
export class AccessLogResolver {
  @PersonalFieldResolver(bySubjectOrOversight, () => Party, { description: 'The team or organisation on whose behalf was asked.' })
  party(@Root() { partyId }: AccessLogEntry): Party {
    return Party.withId(partyId);
  }
}
