import {
  After,
  byConcernedParties,
  bySubjectOrTeam,
  type Connection,
  connectionOf,
  First,
  GuardedMutation,
  GuardedQuery,
  NotPersonal,
  NotPersonalArg,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Ctx, GraphQLISODateTime, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Party } from '../party/party.stubs.ts';
import { Resident } from '../resident/resident.stub.ts';
import { ConsentProvision } from './consent-provision.entity.ts';
import { Consent } from './consent.entity.ts';
import { RecordConsentInput } from './consent.inputs.ts';
import { consentById, eventsOfConsent, grantsOfConsent, provisionsOfConsent } from './consent.loaders.ts';
import { recordConsent, type Withdrawal, withdrawConsent } from './consent.service.ts';
import { consentsExpiring } from './expiring.list.ts';
import { receiptOf } from './receipt.ts';
import { ConsentState } from './consent.states.ts';
import { byResidentOrTeam } from '../party/asked-by.ts';

export const { Edge: ConsentEdge, Connection: ConsentConnection } = connectionOf(() => Consent, 'Consent');

@ObjectType({ description: 'That a consent was withdrawn: from now on nothing of it is seen.' })
export class ConsentWithdrawal implements Withdrawal {
  @NotPersonal(() => ID)
  consentId!: string;

  @NotPersonal(() => GraphQLISODateTime)
  withdrawnAt!: Date;
}

@Resolver(() => Consent)
export class ConsentResolver {
  @GuardedQuery(() => Consent, { scopes: ['consents:read'], nullable: true, description: 'One consent, for those whom it concerns.' })
  consent(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Consent | null> {
    return context.load(consentById, id);
  }

  @GuardedQuery(() => ConsentConnection, {
    scopes: ['consents:read'],
    nullable: true,
    description: 'Active consents whose end is near, the next to end first: of the own team, of the caller, or given to the caller.',
  })
  consentsExpiring(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Consent>> {
    return consentsExpiring({ first, after }, context);
  }

  @GuardedMutation(() => Consent, {
    ...byResidentOrTeam,
    description: 'Writes down what a resident permits.',
  })
  recordConsent(
    @NotPersonalArg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<Consent> {
    return recordConsent(input, context);
  }

  @GuardedMutation(() => ConsentWithdrawal, {
    ...byResidentOrTeam,
    description: 'Ends a consent at once, without a reason (AVG art. 7(3)).',
  })
  withdrawConsent(@NotPersonalArg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Withdrawal> {
    return withdrawConsent(id, context);
  }

  @PersonalFieldResolver(byConcernedParties, () => ConsentState)
  state(@Root() consent: Consent): ConsentState {
    return consent.stateAt(new Date());
  }

  @PersonalFieldResolver(byConcernedParties, () => Party, { description: 'The team or organisation that is permitted something.' })
  grantee(@Root() { granteeId }: Consent): Party {
    return Party.withId(granteeId);
  }

  @PersonalFieldResolver(byConcernedParties, () => Resident)
  resident(@Root() { residentId }: Consent): Resident {
    return Resident.withId(residentId);
  }

  @PersonalFieldResolver(bySubjectOrTeam, () => GraphQLJSONObject, {
    description: 'What somebody takes home of it: a consent receipt with the fields of ISO/IEC TS 27560.',
  })
  async receipt(@Root() consent: Consent, @Ctx() context: RequestContext): Promise<Readonly<Record<string, unknown>>> {
    const [provisions, grants, events] = await Promise.all([
      context.load(provisionsOfConsent, consent.id),
      context.load(grantsOfConsent, consent.id),
      context.load(eventsOfConsent, consent.id),
    ]);
    return receiptOf({ consent, provisions, grants, events });
  }

  @PersonalFieldResolver(byConcernedParties, () => [ConsentProvision])
  provisions(@Root() { id }: Consent, @Ctx() context: RequestContext): Promise<readonly ConsentProvision[]> {
    return context.load(provisionsOfConsent, id);
  }
}
