/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far a goal has come. */
export type GoalStatus =
  | 'PLANNED'
  | 'IN_PROGRESS'
  | 'ACHIEVED'
  | 'PARTLY_ACHIEVED'
  | 'NOT_ACHIEVED';

/** An area of life in which questions, goals and self-reliance are described (leefgebied). */
export type LifeDomain =
  /** Finances (Financiën); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'FINANCES'
  /** Work and education (Werk en opleiding); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'WORK_EDUCATION'
  /** Use of time (Tijdsbesteding); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'TIME_USE'
  /** Housing (Huisvesting); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'HOUSING'
  /** Domestic relations (Huiselijke relaties); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'DOMESTIC_RELATIONS'
  /** Mental health (Geestelijke gezondheid); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'MENTAL_HEALTH'
  /** Physical health (Lichamelijke gezondheid); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'PHYSICAL_HEALTH'
  /** Substance use (Middelengebruik); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'SUBSTANCE_USE'
  /** Basic daily living (Basale ADL); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'BASIC_ADL'
  /** Instrumental daily living (Instrumentele ADL); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'INSTRUMENTAL_ADL'
  /** Social network (Sociaal netwerk); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'SOCIAL_NETWORK'
  /** Participation (Maatschappelijke participatie); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'PARTICIPATION'
  /** Justice (Justitie); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'JUSTICE'
  /** Parenting (Opvoeding); Jeugdwet art. 2.1. */
  | 'PARENTING'
  /** Neighbourhood (Buurt); Wmo 2015 art. 2.1.2. */
  | 'NEIGHBOURHOOD';

/** What the receiving party answers. REJECT, HOLD and FAIL need a reason. */
export type ReferralResponse =
  | 'ACCEPT'
  | 'REJECT'
  | 'START'
  | 'COMPLETE'
  | 'HOLD'
  | 'FAIL';

/** How a referral stands. REVOKED: the consent that it stood on has ended before the referral was finished. */
export type ReferralState =
  | 'DRAFT'
  | 'REQUESTED'
  | 'ACCEPTED'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'REJECTED'
  | 'ON_HOLD'
  | 'FAILED'
  | 'CANCELLED'
  | 'REVOKED';

/** What the receiving party answers to a referral. */
export type RespondToReferralInput = {
  readonly referralId: string;
  readonly response: ReferralResponse;
  /** Needed with REJECT, HOLD and FAIL; seen by whoever may see the life domains. */
  readonly reason?: string | null | undefined;
  /** What the receiver reports back; seen by whoever may see the life domains. */
  readonly feedback?: string | null | undefined;
};

/** How far a plan has come. */
export type SupportPlanState =
  | 'DRAFT'
  | 'AGREED'
  | 'ACTIVE'
  | 'PAUSED'
  | 'COMPLETED'
  | 'STOPPED';

export type HousingGoalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HousingGoalsQuery = { readonly __typename: 'Query', readonly sharedWithMe: { readonly __typename: 'ResidentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ResidentEdge', readonly node: { readonly __typename: 'Resident', readonly id: string, readonly firstName: string | null, readonly lastName: string | null, readonly supportPlan: { readonly __typename: 'SupportPlan', readonly id: string, readonly state: SupportPlanState | null, readonly contactWorker: { readonly __typename: 'Worker', readonly name: string } | null, readonly goals: ReadonlyArray<{ readonly __typename: 'Goal', readonly id: string, readonly lifeDomain: LifeDomain | null, readonly text: string | null, readonly target: string | null, readonly status: GoalStatus | null, readonly ownContribution: string | null }> | null } | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type IncomingReferralsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type IncomingReferralsQuery = { readonly __typename: 'Query', readonly incomingReferrals: { readonly __typename: 'ReferralConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ReferralEdge', readonly node: { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState | null, readonly sentAt: string | null, readonly lifeDomains: ReadonlyArray<LifeDomain> | null, readonly reason: string | null, readonly feedback: string | null, readonly from: { readonly __typename: 'Party', readonly id: string, readonly name: string } | null, readonly resident: { readonly __typename: 'Resident', readonly id: string, readonly firstName: string | null, readonly lastName: string | null } | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RespondToReferralMutationVariables = Exact<{
  input: RespondToReferralInput;
}>;


export type RespondToReferralMutation = { readonly __typename: 'Mutation', readonly respondToReferral: { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState | null, readonly sentAt: string | null, readonly lifeDomains: ReadonlyArray<LifeDomain> | null, readonly reason: string | null, readonly feedback: string | null, readonly from: { readonly __typename: 'Party', readonly id: string, readonly name: string } | null, readonly resident: { readonly __typename: 'Resident', readonly id: string, readonly firstName: string | null, readonly lastName: string | null } | null } | null };

export type ReceivedReferralFragment = { readonly __typename: 'Referral', readonly id: string, readonly state: ReferralState | null, readonly sentAt: string | null, readonly lifeDomains: ReadonlyArray<LifeDomain> | null, readonly reason: string | null, readonly feedback: string | null, readonly from: { readonly __typename: 'Party', readonly id: string, readonly name: string } | null, readonly resident: { readonly __typename: 'Resident', readonly id: string, readonly firstName: string | null, readonly lastName: string | null } | null };

export type ResidentsWhoShareQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ResidentsWhoShareQuery = { readonly __typename: 'Query', readonly sharedWithMe: { readonly __typename: 'ResidentConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'ResidentEdge', readonly node: { readonly __typename: 'Resident', readonly id: string, readonly firstName: string | null, readonly namePrefix: string | null, readonly lastName: string | null, readonly street: string | null, readonly houseNumber: string | null, readonly postcode: string | null, readonly city: string | null, readonly phone: string | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReceivedReferralFragmentDoc = new TypedDocumentString(`
    fragment ReceivedReferral on Referral {
  __typename
  id
  state
  sentAt
  lifeDomains
  reason
  feedback
  from {
    __typename
    id
    name
  }
  resident {
    __typename
    id
    firstName
    lastName
  }
}
    `, {"fragmentName":"ReceivedReferral"}) as unknown as TypedDocumentString<ReceivedReferralFragment, unknown>;
export const HousingGoalsDocument = new TypedDocumentString(`
    query HousingGoals($first: Int!, $after: String) {
  __typename
  sharedWithMe(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        firstName
        lastName
        supportPlan {
          __typename
          id
          state
          contactWorker {
            __typename
            name
          }
          goals(lifeDomain: HOUSING) {
            __typename
            id
            lifeDomain
            text
            target
            status
            ownContribution
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"operation":"query","hash":"sha256:365376b98a46d2f098d517716c5d82c0186757774a8e44ef2c5f319d3ac2fce4"}) as unknown as TypedDocumentString<HousingGoalsQuery, HousingGoalsQueryVariables>;
export const IncomingReferralsDocument = new TypedDocumentString(`
    query IncomingReferrals($first: Int!, $after: String) {
  __typename
  incomingReferrals(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        ...ReceivedReferral
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ReceivedReferral on Referral {
  __typename
  id
  state
  sentAt
  lifeDomains
  reason
  feedback
  from {
    __typename
    id
    name
  }
  resident {
    __typename
    id
    firstName
    lastName
  }
}`, {"operation":"query","hash":"sha256:283cd98908adcfb785ca5dc726b79a348689878c55de80ee7ac97eeb10709029"}) as unknown as TypedDocumentString<IncomingReferralsQuery, IncomingReferralsQueryVariables>;
export const RespondToReferralDocument = new TypedDocumentString(`
    mutation RespondToReferral($input: RespondToReferralInput!) {
  __typename
  respondToReferral(input: $input) {
    __typename
    ...ReceivedReferral
  }
}
    fragment ReceivedReferral on Referral {
  __typename
  id
  state
  sentAt
  lifeDomains
  reason
  feedback
  from {
    __typename
    id
    name
  }
  resident {
    __typename
    id
    firstName
    lastName
  }
}`, {"operation":"mutation","hash":"sha256:4727351f448d83c40dbd4ed579913212bcc53e9f3e19986f6970e0f7dafa7c85"}) as unknown as TypedDocumentString<RespondToReferralMutation, RespondToReferralMutationVariables>;
export const ResidentsWhoShareDocument = new TypedDocumentString(`
    query ResidentsWhoShare($first: Int!, $after: String) {
  __typename
  sharedWithMe(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        firstName
        namePrefix
        lastName
        street
        houseNumber
        postcode
        city
        phone
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"operation":"query","hash":"sha256:aae8b630103d63fa13b89d42787f979f3a5eb2ee4739288966100ed0e4fefe8a"}) as unknown as TypedDocumentString<ResidentsWhoShareQuery, ResidentsWhoShareQueryVariables>;
