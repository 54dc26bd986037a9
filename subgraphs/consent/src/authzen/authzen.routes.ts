import { json, type Reply, type Request, type Routes } from '@wijkgraph/kit';
import {
  accessTokenReader,
  type Caller,
  covers,
  DataCategory,
  type Identity,
  maskOf,
  Purpose,
  Qualifier,
  type Register,
  type TokenTrust,
} from '@wijkgraph/schema';
import { z } from 'zod';
import type { DecisionService, Permit } from '../decision/decision-service.ts';

const text = z.string().min(1).max(256);
const subject = z.object({ type: z.literal('party'), id: text });
const action = z.object({ name: z.literal('read') });
const resource = z.object({ type: z.literal('resident'), id: z.guid(), properties: z.object({ category: z.enum(DataCategory) }) });
const context = z.object({ purpose: z.enum(Purpose).optional() }).optional();

const evaluation = z.object({ subject, action, resource, context });
const evaluations = z.object({
  subject: subject.optional(),
  action: action.optional(),
  context,
  evaluations: z
    .array(z.object({ subject: subject.optional(), action: action.optional(), resource, context }))
    .min(1)
    .max(100),
});
const resourceSearch = z.object({
  subject,
  action,
  resource: z.object({ type: z.literal('resident'), properties: z.object({ category: z.enum(DataCategory) }) }),
  context,
  page: z.object({ token: z.guid().optional(), limit: z.int().min(1).max(100).optional() }).optional(),
});

type Evaluation = z.output<typeof evaluation>;

interface AuthzenDecision {
  readonly decision: boolean;
  readonly context?: { readonly legalBasis: string; readonly provisions: readonly string[] };
}

const PAGE = 50;
const DENIED: AuthzenDecision = { decision: false };

const decided = (permit: Permit | undefined, category: DataCategory): AuthzenDecision =>
  permit && covers(permit.mask, Qualifier.KNOWN | maskOf(category))
    ? { decision: true, context: { legalBasis: permit.basis, provisions: permit.provisions } }
    : DENIED;

/**
 * The decision point for outsiders: OpenID AuthZEN Authorization API 1.0, evaluation, evaluations and resource search.
 * A caller shows its own access token, and is told of nobody's access but its own party's.
 */
export const authzenRoutes = (decisions: DecisionService, trust: TokenTrust, register: Register): Routes => {
  const read = accessTokenReader(trust);

  const identify = async (request: Request): Promise<Identity | undefined> => {
    const token = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      const identity = await read(token);
      return { ...identity, ...(await register.admit(identity)) };
    } catch {
      return undefined;
    }
  };

  const callerFor = (identity: Identity, party: string, purpose: Purpose | undefined): Caller | undefined => {
    const chosen = purpose ?? identity.purposes[0];
    if (party !== identity.party || !identity.purposes.includes(chosen) || !identity.scopes.includes('residents:read')) return undefined;
    const { subject: who, client, roles, scopes, resident } = identity;
    return {
      subject: who,
      client,
      party,
      roles,
      scopes,
      purpose: chosen,
      ...(resident && { resident }),
      traceId: '',
      operation: 'AuthZEN',
    };
  };

  const evaluate = async (identity: Identity, { subject: asker, resource: about, context: why }: Evaluation): Promise<AuthzenDecision> => {
    const caller = callerFor(identity, asker.id, why?.purpose);
    if (!caller) return DENIED;
    const { category } = about.properties;
    const permits = await decisions.permits({ caller, subgraph: 'consent', asked: maskOf(category), residents: [about.id] });
    return decided(permits.get(about.id), category);
  };

  const route =
    <Schema extends z.ZodType>(schema: Schema, answer: (identity: Identity, input: z.output<Schema>) => Promise<Reply>) =>
    async (request: Request): Promise<Reply> => {
      const identity = await identify(request);
      if (!identity) return json(401, { error: 'a valid access token is needed' }, { 'www-authenticate': 'Bearer realm="wijkgraph"' });
      const read = schema.safeParse(parsed(await request.body()));
      return read.success ? answer(identity, read.data) : json(400, { error: 'not an AuthZEN request to this decision point' });
    };

  return {
    'GET /.well-known/authzen-configuration': async request => {
      const origin = `http://${request.headers.host ?? 'localhost'}`;
      return json(200, {
        policy_decision_point: origin,
        access_evaluation_endpoint: `${origin}/access/v1/evaluation`,
        access_evaluations_endpoint: `${origin}/access/v1/evaluations`,
        search_resource_endpoint: `${origin}/access/v1/search/resource`,
      });
    },
    'POST /access/v1/evaluation': route(evaluation, async (identity, input) => json(200, await evaluate(identity, input))),
    'POST /access/v1/evaluations': route(evaluations, async (identity, { evaluations: several, ...shared }) => {
      const answers = several.map(one => {
        const whole = evaluation.safeParse({ ...shared, ...one });
        return whole.success ? evaluate(identity, whole.data) : Promise.resolve(DENIED);
      });
      return json(200, { evaluations: await Promise.all(answers) });
    }),
    'POST /access/v1/search/resource': route(resourceSearch, async (identity, { subject: asker, resource: about, context: why, page }) => {
      const caller = callerFor(identity, asker.id, why?.purpose);
      if (!caller) return json(200, { results: [] });
      const limit = page?.limit ?? PAGE;
      const { said: found } = await decisions.search({
        caller,
        required: maskOf(about.properties.category),
        after: page?.token,
        limit: limit + 1,
      });
      const results = found.slice(0, limit).map(id => ({ type: 'resident', id }));
      return json(200, { results, page: { next_token: found.length > limit ? (found[limit - 1] ?? '') : '' } });
    }),
  };
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
