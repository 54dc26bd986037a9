import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type ArgumentSpec, type Branch, type Operation, type Pool, type Selection, write } from './operation.ts';

/**
 * What no answer is asked for. The access log tells who asked what and when, these very questions included;
 * whether a team is open, and when it is next, depends on the minute; legal holds are for oversight, and nobody here has any.
 */
export const NEVER_ASKED: ReadonlySet<string> = new Set([
  'Resident.accessLog',
  'Query.openNow',
  'Query.myAppointments',
  'Query.myCalendar',
  'Team.openNow',
  'Team.opensAt',
  'Team.presentNow',
  'Location.openNow',
  'Location.opensAt',
  'Location.closesAt',
  // About many, and so different where what somebody may not see is: what is small is withheld (test/src/work/figures.test.ts).
  'Query.figures',
  'Query.figuresByMonth',
  // For the data subject and for oversight, who are not among the askers here.
  'Query.dataSubject',
  'Query.overridesToReview',
  'Query.whyAccess',
  // By the same SQL: reckoned from the rules beside whyAccess (`replay.ts`).
  'Query.accessPreview',
  // Of the log as a whole, and of nobody in it.
  'Query.sealCheck',
  'Resident.overrides',
  'Consent.receipt',
  'Query.legalHolds',
  'Resident.legalHolds',
]);

export interface OperationOptions {
  /** `Type.field` of what is left out, beside {@link NEVER_ASKED}. */
  readonly without?: readonly string[];
  /** Branches below one another at most. */
  readonly depth?: number;
}

const poolOfId: Readonly<Record<string, Pool>> = {
  'Query.resident': 'resident',
  'Query.supportPlan': 'plan',
  'Query.helpQuestion': 'question',
  'Query.referral': 'referral',
  'Query.provisionApplication': 'application',
  'Query.consent': 'consent',
  'Query.objection': 'objection',
  'Query.team': 'team',
  'Query.worker': 'worker',
  'Query.organisation': 'organisation',
  'Query.provision': 'provision',
  'Query.location': 'organisation',
  'Query.district': 'district',
  'Query.residentByBsn': 'bsn',
  'Query.searchResidents': 'bsn',
};
const poolOfArgument: Readonly<Record<string, Pool>> = {
  district: 'district',
  districtCode: 'district',
  lastName: 'lastName',
  name: 'lastName',
  birthDate: 'birthDate',
  postcode: 'postcode',
  team: 'team',
};

const INTO_THE_MATTER = 6;
const weightOf: Readonly<Record<string, number>> = {
  'Query.sharedWithMe': 20,
  'Query.residents': 20,
  'Query.resident': 8,
  'Query.residentByBsn': 3,
  'Query.searchResidents': 6,
  'Query.incomingReferrals': 6,
  'Query.sentReferrals': 6,
  'Query.referralsAwaitingFeedback': 5,
  'Query.incomingApplications': 4,
  'Query.team': 6,
  'Query.teams': 3,
  'Query.worker': 3,
  'Query.waitingList': 3,
  'Query.teamInbox': 3,
  'Query.myWork': 3,
  'Query.supportPlan': 5,
  'Query.helpQuestion': 3,
  'Query.referral': 4,
  'Query.provisionApplication': 3,
  'Query.openMandatoryReferrals': 3,
  'Query.consent': 3,
  'Query.objection': 2,
  'Team.supportPlans': 14,
  'Team.helpQuestions': 14,
  'Worker.supportPlans': 14,
  'Worker.appointments': 10,
};
const ABOUT_PEOPLE = new Set([
  'Resident', 'SupportPlan', 'Goal', 'Action', 'HelpQuestion', 'ContactMoment', 'Appointment', 'Referral', 'ReferralEvent', 'ProvisionApplication', 'ApplicationEvent', 'Consent',
  'ConsentProvision', 'Objection', 'Household', 'HouseholdMember', 'NetworkMember', 'Representation', 'SafetyFlag', 'Assessment', 'AssessmentScore', 'PlanParticipant',
  'MandatoryReferral', 'WaitingListEntry', 'HelpQuestionEvent', 'SatisfactionRating',
]); // prettier-ignore

/** One time in six. */
const seldomly = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

/** Random valid operations of a schema, no deeper than some branches below one another. */
export const operationsOf = (schema: GraphQLSchema, { without = [], depth = 5 }: OperationOptions = {}): fc.Arbitrary<Operation> => {
  const excluded = new Set([...NEVER_ASKED, ...without]);
  const selections = new Map<string, fc.Arbitrary<Selection>>();

  const nodeOf = (type: GraphQLObjectType): GraphQLObjectType | undefined => {
    const edge = type.name.endsWith('Connection') ? getNamedType(type.getFields().edges?.type) : undefined;
    const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
    return isObjectType(node) ? node : undefined;
  };

  const argumentOf = (place: string, argument: GraphQLArgument): fc.Arbitrary<ArgumentSpec | null> => {
    const { name } = argument;
    const typed = { name, type: String(argument.type) };
    const named = getNamedType(argument.type);
    if (name === 'after') return fc.constant(null);
    if (name === 'first')
      return fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 1, max: 4 }).map(value => ({ ...typed, value })) },
        { weight: 1, arbitrary: fc.constantFrom(0, -1, 101).map(value => ({ ...typed, value })) },
      );
    if (named.name === 'Boolean')
      return fc.option(
        fc.boolean().map(value => ({ ...typed, value })),
        { freq: 2 },
      );
    if (isEnumType(named)) {
      const value = fc
        .constantFrom(...named.getValues().map(({ name: constant }) => constant))
        .map(constant => ({ ...typed, value: constant }));
      return isNonNullType(argument.type) ? value : fc.option(value, { freq: 2 });
    }
    const from = name === 'id' || name === 'code' || name === 'bsn' ? poolOfId[place] : poolOfArgument[name];
    if (!from) throw new Error(`Nothing says what ${place}(${name}:) can be given`);
    const picked = fc.nat({ max: 63 }).map(pick => ({ ...typed, from, pick }));
    return isNonNullType(argument.type) ? picked : fc.option(picked, { freq: 2 });
  };

  const branchOf = (parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, left: number): fc.Arbitrary<Branch> => {
    const place = `${parent.name}.${field.name}`;
    const named = getNamedType(field.type) as GraphQLObjectType;
    const node = nodeOf(named);
    return fc.record({
      field: fc.constant(field.name),
      type: fc.constant((node ?? named).name),
      connection: fc.constant(node !== undefined),
      arguments: fc
        .tuple(...field.args.map(argument => argumentOf(place, argument)))
        .map(given => given.filter(argument => argument !== null)),
      aliased: fc.integer({ min: 0, max: 5 }).map(number => number === 5),
      condition: seldomly(fc.record({ directive: fc.constantFrom('include' as const, 'skip' as const), holds: fc.boolean() })),
      wrapping: fc.constantFrom(
        'none' as const,
        'none' as const,
        'none' as const,
        'inline' as const,
        'inline without type' as const,
        'named' as const,
      ),
      selection: selectionOf(node ?? named, left - 1),
    });
  };

  const selectionOf = (type: GraphQLObjectType, left: number): fc.Arbitrary<Selection> => {
    const key = `${type.name} ${left}`;
    const known = selections.get(key);
    if (known) return known;
    const fields = Object.values(type.getFields()).filter(({ name }) => !excluded.has(`${type.name}.${name}`));
    const leaves = [...fields.filter(field => isLeafType(getNamedType(field.type))).map(({ name }) => name), '__typename'];
    const branches = fields
      .filter(field => !isLeafType(getNamedType(field.type)))
      .map(field => {
        const named = getNamedType(field.type) as GraphQLObjectType;
        const matters = ABOUT_PEOPLE.has((nodeOf(named) ?? named).name) ? INTO_THE_MATTER : 1;
        return {
          weight: weightOf[`${type.name}.${field.name}`] ?? matters,
          arbitrary: left > 0 ? branchOf(type, field, left) : fc.constant(null),
        };
      });
    const most = left >= depth ? 2 : left >= depth - 2 ? 3 : 2;
    const made: fc.Arbitrary<Selection> = fc.record({
      leaves: type.name === 'Query' ? fc.constant([]) : fc.subarray(leaves, { minLength: 1 }),
      alias: type.name === 'Query' ? fc.constant(null) : seldomly(fc.constantFrom(...leaves)),
      branches:
        left > 0 && branches.length > 0
          ? fc.array(fc.oneof(...(branches as { weight: number; arbitrary: fc.Arbitrary<Branch> }[])), {
              minLength: type.name === 'Query' ? 1 : 0,
              maxLength: most,
              size: 'max',
            })
          : fc.constant([]),
    });
    selections.set(key, made);
    return made;
  };

  const query = schema.getQueryType();
  if (!query) throw new Error('A schema without queries');
  return selectionOf(query, depth).map(write);
};
