import { bySubjectOrOversight, connectionOf, NotPersonalArg, PersonalFieldResolver } from '@wijkgraph/kit';
import { Resolver, Root } from 'type-graphql';
import { Party } from '../party/party.stubs.ts';
import { inWords, Language } from './in-words.ts';
import { AccessLogEntry } from './access-log-entry.ts';

export const { Edge: AccessLogEdge, Connection: AccessLogConnection } = connectionOf(() => AccessLogEntry, 'AccessLogEntry');

@Resolver(() => AccessLogEntry)
export class AccessLogResolver {
  @PersonalFieldResolver(bySubjectOrOversight, () => String, { description: 'What it means, in plain words.' })
  inWords(
    @Root() entry: AccessLogEntry,
    @NotPersonalArg('language', () => Language, { nullable: true, description: 'Dutch where left out.' }) language: Language | null,
  ): string {
    return inWords(entry, language ?? 'NL');
  }

  @PersonalFieldResolver(bySubjectOrOversight, () => Party, { description: 'The team or organisation on whose behalf was asked.' })
  party(@Root() { partyId }: AccessLogEntry): Party {
    return Party.withId(partyId);
  }
}
