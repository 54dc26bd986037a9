import {
  After,
  byConcernedParties,
  byOversight,
  bySubjectOrOversight,
  byTeamOrOversight,
  type Connection,
  connectionOf,
  connectionPage,
  First,
  GuardedQuery,
  isUuid,
  NotPersonalArg,
  NotPersonalFieldResolver,
  pageOf,
  PersonalFieldResolver,
  type RequestContext,
} from '@wijkgraph/kit';
import { categoriesOf, DataCategory, NOTHING } from '@wijkgraph/schema';
import { Ctx, ID, Resolver, Root } from 'type-graphql';
import type { AccessLogEntry } from '../access-log/access-log-entry.ts';
import { AccessLogConnection } from '../access-log/access-log.resolver.ts';
import { accessLogOf } from '../access-log/access-log.service.ts';
import type { Consent } from '../consent/consent.entity.ts';
import { ConsentConnection } from '../consent/consent.resolver.ts';
import { consentsOf } from '../consent/consent.list.ts';
import type { LegalHold } from '../legal-hold/legal-hold.entity.ts';
import { legalHoldsOf } from '../legal-hold/legal-hold.list.ts';
import { LegalHoldConnection } from '../legal-hold/legal-hold.resolver.ts';
import type { Objection } from '../objection/objection.entity.ts';
import { objectionsOf } from '../objection/objection.list.ts';
import { ObjectionConnection } from '../objection/objection.resolver.ts';
import type { EmergencyOverride } from '../override/emergency-override.entity.ts';
import { overridesOf } from '../override/override.lists.ts';
import { EmergencyOverrideConnection } from '../override/override.resolver.ts';
import { Representation } from '../representation/representation.entity.ts';
import { representationsOfResident } from '../representation/representation.loaders.ts';
import { SafetyFlag } from '../safety-flag/safety-flag.entity.ts';
import { safetyFlagsOfResident } from '../safety-flag/safety-flag.loaders.ts';
import { Resident } from './resident.stub.ts';

const SHARED_WITH_ME = 'sharedWithMe';

export const { Edge: ResidentEdge, Connection: ResidentConnection } = connectionOf(() => Resident, 'Resident');

@Resolver(() => Resident)
export class ResidentResolver {
  @GuardedQuery(() => ResidentConnection, {
    scopes: ['residents:read'],
    nullable: true,
    description: 'The residents who share anything with the caller, in the order of their ids. Where a partner enters the graph.',
  })
  async sharedWithMe(
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Resident>> {
    const page = pageOf(SHARED_WITH_ME, first, after, context);
    const residents = await context.disclosure.permitted(NOTHING, { after: page.after, limit: page.size + 1 });
    return connectionPage(residents.map(Resident.withId), SHARED_WITH_ME, page, ({ id }) => id, context);
  }

  @GuardedQuery(() => Resident, {
    scopes: ['access-log:read'],
    roles: ['PRIVACY_OFFICER'],
    nullable: true,
    description:
      'A resident to whoever oversees how personal data is handled: consents, objections, overrides and the access log. No dossier.',
  })
  dataSubject(@NotPersonalArg('id', () => ID) id: string): Resident | null {
    return isUuid(id) ? Resident.withId(id) : null;
  }

  @NotPersonalFieldResolver(() => [DataCategory], {
    description: 'The categories that the caller may see of this resident: tells what is empty from what is withheld.',
  })
  visibleCategories(@Root() resident: Resident, @Ctx() { disclosure }: RequestContext): readonly DataCategory[] {
    return categoriesOf(disclosure.grantedFor(resident));
  }

  @NotPersonalFieldResolver(() => ConsentConnection, {
    nullable: true,
    description: 'What the resident permits, the latest first; to a partner only what it is given itself.',
  })
  consents(
    @Root() resident: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Consent>> {
    return consentsOf(resident, { first, after }, context);
  }

  @PersonalFieldResolver(byConcernedParties, () => ObjectionConnection, {
    description: 'What the resident objects to, the latest first; no partner is told of any.',
  })
  objections(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Objection>> {
    return objectionsOf(id, { first, after }, context);
  }

  @PersonalFieldResolver(bySubjectOrOversight, () => EmergencyOverrideConnection, {
    description: 'Where consent was passed over in an emergency, the latest first; to the resident once it may be shown.',
  })
  overrides(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<EmergencyOverride>> {
    return overridesOf(id, { first, after }, context);
  }

  @PersonalFieldResolver(byOversight, () => LegalHoldConnection, {
    description: 'Legal holds on the records of this resident, those that are over too, the latest first. For oversight alone.',
  })
  legalHolds(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LegalHold>> {
    return legalHoldsOf(id, { first, after }, context);
  }

  @PersonalFieldResolver('HOUSEHOLD', () => [Representation], { description: 'Who may act for the resident, or might.' })
  representatives(@Root() { id }: Resident, @Ctx() context: RequestContext): Promise<readonly Representation[]> {
    return context.load(representationsOfResident, id);
  }

  @PersonalFieldResolver(byTeamOrOversight, () => [SafetyFlag], {
    description: 'With whom, of those who represent the resident, the resident is not safe. Told to nobody but the team and oversight.',
  })
  safetyFlags(@Root() { id }: Resident, @Ctx() context: RequestContext): Promise<readonly SafetyFlag[]> {
    return context.load(safetyFlagsOfResident, id);
  }

  @PersonalFieldResolver(bySubjectOrOversight, () => AccessLogConnection, {
    description: "Who asked for this resident's data, the latest first.",
  })
  accessLog(
    @Root() { id }: Resident,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<AccessLogEntry>> {
    return accessLogOf(id, first, after, context);
  }
}
