import {
  connectionPage,
  type DecisionPoint,
  pageOf,
  pagesBy,
  type Question,
  refuse,
  type RequestContext,
  type SubgraphDefinition,
} from '@wijkgraph/kit';
import { Resident, residents } from '@wijkgraph/residents';
import { type DataCategory, maskOf, maskOfAll, NOTHING, Qualifier, rowRules } from '@wijkgraph/schema';
import { SupportPlan, supportPlans } from '@wijkgraph/support-plans';
import type fc from 'fast-check';
import { vi } from 'vitest';
import type { Asking } from './access-model.ts';
import { Place } from './place.ts';
import type { Row } from './world.ts';

/** Something that is wrong with the product for as long as a test lasts. */
export interface Defect {
  readonly called: string;
  /** Those who are the first to notice; partners where left out. */
  readonly askedBy?: fc.Arbitrary<Asking>;
  /** Puts it in; the spies of vitest take it out. */
  readonly seed?: () => void;
  /** Stands between a subgraph and the decision point. */
  readonly decisions?: (decisionPoint: DecisionPoint) => DecisionPoint;
}

type Method = (...given: never[]) => unknown;

const replace = ({ resolvers }: SubgraphDefinition, resolver: string, method: string, by: Method): void => {
  const found = resolvers.find(({ name }) => name === resolver) as unknown as { readonly prototype: Record<string, Method> } | undefined;
  if (!found) throw new Error(`There is no ${resolver}`);
  vi.spyOn(found.prototype, method).mockImplementation(by);
};

const rule = (name: keyof typeof rowRules): void => void vi.spyOn(rowRules[name], 'permits').mockReturnValue(true);

type Listing = (
  district: string | null,
  lastName: string | null,
  first: number | null,
  after: string | null,
  context: RequestContext,
) => Promise<unknown>;

interface Narrowing {
  readonly pagesFirst?: boolean;
  readonly forgets?: DataCategory;
}

/** The list of residents as somebody in a hurry might write it. */
const listing =
  ({ pagesFirst = false, forgets }: Narrowing): Listing =>
  async (district, lastName, first, after, context) => {
    const page = pageOf('residents', first, after, context);
    const categories = [...(district ? ['ADDRESS' as const] : []), ...(lastName ? ['IDENTITY' as const] : [])];
    const permitted = await context.disclosure.permitted(maskOfAll(categories.filter(category => category !== forgets)));
    const rows = await context.em.find(
      Resident,
      {
        ...(page.after && { id: { $gt: page.after } }),
        ...(!pagesFirst && { $and: [{ id: { $in: [...permitted] } }] }),
        ...(district && { districtCode: district }),
        ...(lastName && { lastName: { $ilike: `${lastName.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` } }),
      },
      { orderBy: { id: 'asc' }, limit: page.size + 1 },
    );
    const { edges, pageInfo } = connectionPage(rows, 'residents', page, ({ id }) => id, context);
    return { edges: edges.filter(({ node }) => permitted.includes(node.id)), pageInfo };
  };

const plansOfTeam = pagesBy({ name: 'Team.supportPlans', entity: SupportPlan, parent: 'teamId' });

const remembering = (decisionPoint: DecisionPoint): DecisionPoint => {
  const remembered = new Map<string, number>();
  return {
    ...decisionPoint,
    async decide(question: Question) {
      const keys = question.residents.map(resident =>
        JSON.stringify([question.caller.party, question.caller.purpose, question.asked, resident]),
      );
      if (!keys.every(key => remembered.has(key))) {
        const answer = await decisionPoint.decide(question);
        answer.said.forEach((mask, index) => remembered.set(keys[index] ?? '', mask));
      }
      return { said: keys.map(key => remembered.get(key) ?? NOTHING), asOf: 0 };
    },
  };
};

const permittingToo =
  (category: DataCategory) =>
  (decisionPoint: DecisionPoint): DecisionPoint => ({
    ...decisionPoint,
    async decide(question: Question) {
      const { said, asOf } = await decisionPoint.decide(question);
      return { said: said.map(mask => (mask & Qualifier.KNOWN ? mask | (question.asked & maskOf(category)) : mask)), asOf };
    },
  });

/** Defects by which something is told that should not be. */
export const tellingTooMuch: readonly Defect[] = [
  { called: 'the rule of the life domain is dropped', seed: () => rule('lifeDomain') },
  { called: 'the rule of several life domains is dropped', seed: () => rule('lifeDomains') },
  { called: 'the rule of the parties concerned is dropped', seed: () => rule('concernedParties') },
  { called: 'the category of contact details is not checked', decisions: permittingToo('CONTACT') },
  {
    called: 'residents are paged first and hidden after',
    seed: () => replace(residents, 'ResidentResolver', 'residents', listing({ pagesFirst: true })),
  },
  {
    called: "a team's plans are paged first and hidden after",
    seed: () =>
      replace(supportPlans, 'TeamResolver', 'supportPlans', ((
        { id }: { id: string },
        first: number | null,
        after: string | null,
        context: RequestContext,
      ) => plansOfTeam(id, { first, after }, context)) as Method),
  },
  { called: 'decisions are remembered from one request to the next', decisions: remembering },
  {
    called: 'the last name narrows without its category',
    seed: () => replace(residents, 'ResidentResolver', 'residents', listing({ forgets: 'IDENTITY' })),
  },
  {
    called: 'the district narrows without its category',
    seed: () => replace(residents, 'ResidentResolver', 'residents', listing({ forgets: 'ADDRESS' })),
  },
  {
    called: 'whoever is not shared is refused, and not absent',
    seed: () =>
      replace(residents, 'ResidentResolver', 'resident', (async (id: string, context: RequestContext) => {
        const row = await context.em.findOne(Resident, { id: { $eq: /^[0-9a-f-]{36}$/.test(id) ? id : null } as never });
        if (row && ((await context.disclosure.granted(id)) & Qualifier.KNOWN) === 0) throw refuse('FORBIDDEN');
        return row;
      }) as Method),
  },
];

const withholding =
  (category: DataCategory) =>
  (decisionPoint: DecisionPoint): DecisionPoint => ({
    ...decisionPoint,
    async decide(question: Question) {
      const { said, asOf } = await decisionPoint.decide(question);
      return { said: said.map(mask => mask & ~maskOf(category)), asOf };
    },
  });

/** As if some of what residents object to were not there to be read. */
const deafTo = (which: (objection: Row) => boolean): void => {
  const hold = Place.prototype.hold;
  vi.spyOn(Place.prototype, 'hold').mockImplementation(function (this: Place, world) {
    return hold.call(this, { ...world, objection: world.objection.filter(row => !which(row)) });
  });
};

/** Defects by which the answer is not that of the rules, whatever else it tells. */
export const tellingOtherwise: readonly Defect[] = [
  { called: 'an objection to a party is not heard', seed: () => deafTo(({ reach }) => reach === 'PARTY') },
  { called: 'an objection to a kind of party is not heard', seed: () => deafTo(({ reach }) => reach === 'KIND') },
  { called: 'an objection to everyone is not heard', seed: () => deafTo(({ reach }) => reach === 'EVERYONE') },
];

/** Defects by which something is not told that should be. */
export const tellingTooLittle: readonly Defect[] = [
  { called: 'contact details are withheld from whoever may see them', decisions: withholding('CONTACT') },
  {
    called: 'the last resident of the list is forgotten',
    seed: () => {
      const whole = listing({});
      replace(residents, 'ResidentResolver', 'residents', (async (...given: Parameters<Listing>) => {
        const page = (await whole(...given)) as { edges: readonly object[]; pageInfo: { hasNextPage: boolean } };
        return page.pageInfo.hasNextPage ? page : { ...page, edges: page.edges.slice(0, -1) };
      }) as Method);
    },
  },
];
