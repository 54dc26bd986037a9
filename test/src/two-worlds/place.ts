import type { EntityManager } from '@mikro-orm/postgresql';
import { ClientRegistration, Grantee } from '@wijkgraph/consent';
import { type Databases, type Persona, personas } from '@wijkgraph/sandbox';
import { maskOfAll, purposeMask, type SubgraphName } from '@wijkgraph/schema';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { ask } from '../federation/ask.ts';
import { type Federation, type FederationOptions, startFederation } from '../federation/federation.ts';
import { TEMPLATE } from '../federation/template.ts';
import { sow } from '../world/sow.ts';
import type { Asking } from './access-model.ts';
import { Emptying } from './emptying.ts';
import { ceilings, type PartyName } from './parties.ts';
import { type Row, type TableName, tableNames, tables, type World } from './world.ts';

type Entity = new () => object;

const columnsOf: Partial<Record<TableName, (row: Row) => object>> = {
  // The decision is right about what was said twice, too, before the database refused that.
  provisionOfConsent: ({ categories, purposes, ...row }) => ({
    ...row,
    mayRepeat: true,
    categoryMask: maskOfAll(categories ?? []),
    purposeMask: purposeMask(purposes ?? []),
  }),
  // One row at a time is known of somebody.
  dataSubject: ({ id: _id, ...row }) => row,
  override: ({ categories, ...row }) => ({ ...row, categoryMask: maskOfAll(categories ?? []) }),
  objection: ({ categories, purposes, ...row }) => ({
    ...row,
    categoryMask: categories ? maskOfAll(categories) : null,
    purposeMask: purposes ? purposeMask(purposes) : null,
  }),
  // The database numbers the steps itself.
  planEvent: ({ id: _id, ...row }) => row,
  questionEvent: ({ id: _id, ...row }) => row,
  goalEvent: ({ id: _id, ...row }) => row,
  applicationEvent: ({ id: _id, applicationId, ...row }) => ({ ...row, application: applicationId }),
  referralEvent: ({ id: _id, referralId, ...row }) => ({ ...row, referral: referralId }),
};

const EMPTIED: Readonly<Record<SubgraphName, readonly string[]>> = {
  residents: ['resident', 'household', 'household_member', 'network_member'],
  'support-plans': [
    'help_question', 'help_question_event', 'waiting_list_entry', 'contact_moment', 'appointment', 'support_plan', 'plan_event', 'open_plan_subject', 'plan_participant', 'goal', 'action', 'goal_event',
    'assessment', 'assessment_score', 'satisfaction_rating',
  ],
  consent: [
    'data_subject', 'representation', 'representation_event', 'safety_flag', 'safety_flag_event', 'consent', 'consent_provision', 'consent_grant',
    'consent_event', 'objection', 'objection_event', 'emergency_override', 'override_event',
  ],
  referrals: ['referral', 'referral_event', 'mandatory_referral', 'provision_application', 'application_event'],
  teams: [],
}; // prettier-ignore

/** They are only ever added to, by whoever keeps them in order; here they are written as a world has them. */
const HISTORIES: Readonly<Partial<Record<SubgraphName, readonly string[]>>> = {
  'support-plans': ['help_question_event'],
  consent: ['consent_event', 'consent_grant', 'objection_event', 'representation_event', 'safety_flag_event', 'override_event'],
};

const emptied = (Object.keys(EMPTIED) as SubgraphName[]).filter(name => EMPTIED[name].length > 0);

/** All that can be read: so that nothing is refused for want of a scope, and consent alone decides. */
const READING = [
  'directory:read', 'residents:read', 'plans:read', 'referrals:read', 'applications:read', 'consents:read', 'access-log:read', 'statistics:read',
] as const satisfies Persona['scopes']; // prettier-ignore

const personaOf = ({ kind, party, purpose, resident }: Asking): Persona =>
  kind === 'WORKER'
    ? { ...personas['worker-wielwijk'], party, scopes: READING, purposes: [purpose] }
    : kind === 'RESIDENT' && resident
      ? { ...personas.resident, party, subject: resident, resident, scopes: READING, purposes: [purpose] }
      : { label: party, subject: `${party}-app`, client: `${party}-app`, party, roles: [], scopes: READING, purposes: [purpose] };

/** What a client gets, in the parts that do not depend on the order in which subgraphs happened to answer. */
export interface Seen {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly unknown[]; readonly extensions?: unknown };
  readonly headers: Readonly<Record<string, string | null>>;
}

/** A federation in which one world after the other is put. */
export class Place {
  readonly federation: Federation;
  readonly #emptying: ReadonlyMap<SubgraphName, Emptying>;
  readonly #tokens = new Map<string, Promise<string>>();

  private constructor(federation: Federation, emptying: ReadonlyMap<SubgraphName, Emptying>) {
    this.federation = federation;
    this.#emptying = emptying;
  }

  static async open(
    databases: Databases,
    prefix: string,
    options: Pick<FederationOptions, 'internalKeys' | 'aroundDecisions'>,
  ): Promise<Place> {
    await databases.cloneDatabases(TEMPLATE, prefix);
    const federation = await startFederation({ databases, prefix, migrated: true, ...options });
    const emptying = emptied.map(async name => [name, await Emptying.of(databases, federation.ownerUrl(name), EMPTIED[name])] as const);
    const place = new Place(federation, new Map(await Promise.all(emptying)));
    await sow(place.federation, [], ({ consent }) => {
      for (const row of consent.of(Grantee)) {
        const ceiling = ceilings[row.id as PartyName];
        if (ceiling) row.ceiling = maskOfAll(ceiling);
      }
      consent.add(ClientRegistration, {
        id: 'gp-app',
        partyId: 'gp',
        purposeMask: purposeMask(['SUPPORT', 'REFERRAL']),
        scopes: READING,
        revokedAt: null,
      });
    });
    for (const [subgraph, histories] of Object.entries(HISTORIES) as [SubgraphName, readonly string[]][])
      for (const history of histories) await place.#emptying.get(subgraph)?.open(history);
    return place;
  }

  #em(subgraph: SubgraphName): EntityManager {
    const running = this.federation.subgraphs.get(subgraph);
    if (!running) throw new Error(`${subgraph} does not run`);
    return running.orm.em.fork() as EntityManager;
  }

  /** Takes away what was there and writes this world. */
  async hold(world: World): Promise<void> {
    const fill = async (subgraph: SubgraphName): Promise<void> => {
      const em = this.#em(subgraph);
      await this.#emptying.get(subgraph)?.empty();
      for (const table of tableNames) {
        const rows = world[table];
        if (tables[table].of !== subgraph || rows.length === 0) continue;
        await em.insertMany(tables[table].entity as unknown as Entity, rows.map(columnsOf[table] ?? (row => row)) as never);
      }
    };
    await Promise.all(emptied.map(fill));
    this.federation.work.clear();
  }

  /** Asks over HTTP. */
  async ask(asking: Asking, query: string, variables: Readonly<Record<string, unknown>>): Promise<Seen> {
    const key = JSON.stringify(asking);
    const token = this.#tokens.get(key) ?? this.federation.tokenOf(personaOf(asking));
    this.#tokens.set(key, token);
    const { status, headers, text } = await ask(this.federation, 'gp' as never, query, { variables, token: await token });
    const body = JSON.parse(text) as Seen['body'];
    const errors = body.errors?.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    return {
      status,
      body: errors ? { ...body, errors } : body,
      headers: Object.fromEntries(
        ['cache-control', 'vary', 'content-type', 'content-length', 'etag', 'age'].map(name => [name, headers.get(name)]),
      ),
    };
  }

  /** The schema that clients see. */
  async schema(): Promise<GraphQLSchema> {
    const { body } = await this.ask({ kind: 'PARTNER', party: 'gp', purpose: 'SUPPORT' }, getIntrospectionQuery(), {});
    return buildClientSchema(body.data as IntrospectionQuery);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#emptying.values()].map(each => each.close()));
    await this.federation.close();
  }
}
