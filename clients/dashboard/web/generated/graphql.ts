/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who does something for a goal. */
export type ActionBy =
  | 'NETWORK'
  | 'PARTNER'
  | 'RESIDENT'
  | 'VOLUNTEER'
  | 'WORKER';

export type AskedInput = {
  /** Through which door it came in: the team where left out. */
  entryPoint?: EntryPoint | null | undefined;
  /** Required: what is asked, in the own words of who asks, at most 4000 characters. */
  stated?: string | null | undefined;
  /** NORMAL where left out. */
  urgency?: Urgency | null | undefined;
};

/** When in the support self-reliance was assessed. */
export type AssessmentPhase =
  | 'END'
  | 'FOLLOW_UP'
  | 'INTERIM'
  | 'START';

/** What a consent permits: that a team records a resident, or that a party sees. */
export type ConsentAction =
  | 'RECORD'
  | 'SHARE';

/** One line of a consent: these categories, for these purposes, in this period. */
export type ConsentProvisionInput = {
  categories: Array<DataCategory>;
  /** From now on where left out. */
  from?: string | null | undefined;
  purposes: Array<Purpose>;
  /** As long as a consent can last where left out. */
  until?: string | null | undefined;
};

/** How a consent stands. EXPIRED follows from the clock. */
export type ConsentState =
  | 'ACTIVE'
  | 'ENTERED_IN_ERROR'
  | 'EXPIRED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'WITHDRAWN';

/** Where or how somebody met the team. */
export type ContactChannel =
  /** While a team member was present at a community centre (buurthuis). */
  | 'COMMUNITY_CENTRE'
  | 'EMAIL'
  | 'HOME_VISIT'
  | 'OTHER'
  | 'PHONE'
  /** While a team member was present at a school. */
  | 'SCHOOL'
  /** At a team location, weekdays 9:00 to 16:00 (inloop). */
  | 'WALK_IN';

/** What a contact was about; the two are counted apart in the monthly figures. */
export type ContactKind =
  /** Information or advice (informatie en advies). */
  | 'INFORMATION'
  /** Support with a question (ondersteuning). */
  | 'SUPPORT';

/** What kind of personal data it is: the unit in which a resident permits or withholds. */
export type DataCategory =
  /** Address (Adres); AVG art. 6. */
  | 'ADDRESS'
  /** Citizen service number (Burgerservicenummer); Wabb art. 10; Wmo 2015 art. 5.2.9. */
  | 'BSN'
  /** Contact details and language (Contactgegevens en taal); AVG art. 6. */
  | 'CONTACT'
  /** Contact moments (Contactmomenten); AVG art. 6. */
  | 'CONTACT_LOG'
  /** Finances and debts (Financiën en schulden); Wgs art. 3. */
  | 'FINANCE'
  /** Help question (Hulpvraag); Wmo 2015 art. 2.3.2. */
  | 'HELP_QUESTION'
  /** Household and representatives (Huishouden en vertegenwoordigers); AVG art. 6. */
  | 'HOUSEHOLD'
  /** Housing (Wonen); AVG art. 6. */
  | 'HOUSING'
  /** Name and date of birth (Naam en geboortedatum); AVG art. 6. */
  | 'IDENTITY'
  /** Police and justice (Politie en justitie); AVG art. 10; UAVG art. 33. */
  | 'JUSTICE'
  /** Mental health (Geestelijke gezondheid); AVG art. 9; UAVG art. 30. */
  | 'MENTAL_HEALTH'
  /** Physical health (Lichamelijke gezondheid); AVG art. 9; UAVG art. 30. */
  | 'PHYSICAL_HEALTH'
  /** Support plan (Ondersteuningsplan); Wmo 2015 art. 2.3.2; Jeugdwet art. 1.1. */
  | 'PLAN'
  /** Safety at home (Veiligheid thuis); Wmo 2015 art. 5.2.6; Jeugdwet art. 7.1.4. */
  | 'SAFETY'
  /** Social network and participation (Sociaal netwerk en meedoen); AVG art. 6. */
  | 'SOCIAL_NETWORK'
  /** Substance use (Verslaving); AVG art. 9; UAVG art. 30. */
  | 'SUBSTANCE_USE'
  /** Work and education (Werk en opleiding); Participatiewet art. 7. */
  | 'WORK_EDUCATION'
  /** Youth and parenting (Jeugd en opvoeding); Jeugdwet art. 7.3.11. */
  | 'YOUTH_PARENTING';

/** Which rule of the decision made it. */
export type DecisionRule =
  /** Denied: nobody who had to consent at that moment had done so. */
  | 'AUTHORITY'
  /** Denied: the party can never be given this category. */
  | 'BEYOND_CEILING'
  /** Permitted: the team held the consent to record. */
  | 'CONSENT_TO_RECORD'
  /** Permitted: the resident shared it with the party. */
  | 'CONSENT_TO_SHARE'
  /** Denied: nothing of the kind had been permitted. */
  | 'NO_CONSENT'
  /** Denied: an objection stood against what was permitted. */
  | 'OBJECTION'
  /** Permitted to the worker of an emergency override, and to nobody else of the party by this rule. */
  | 'OVERRIDE'
  /** Denied: what had been permitted had not begun, or was over. */
  | 'PERIOD'
  /** Denied: no such team or organisation was registered. */
  | 'UNKNOWN_PARTY';

/** The doors through which a question comes in, and between which it is handed over. */
export type EntryPoint =
  /** By visits from door to door (Achter de Voordeur). */
  | 'ACHTER_DE_VOORDEUR'
  /** By a form or a message on line. */
  | 'DIGITAL'
  | 'GENERAL_PRACTITIONER'
  | 'OTHER_PARTY'
  | 'SCHOOL'
  | 'TEAM'
  /** The professionals and volunteers of a wijk together (Wijknetwerk). */
  | 'WIJKNETWERK'
  /** Where somebody is helped on with information (WijkInformatiePunt). */
  | 'WIJK_INFORMATIE_PUNT'
  | 'YOUTH_TEAM';

/** Whose word a consent rests on, as a worker wrote it down. */
export type GivenByInput = {
  /** The representations of those who gave it for the resident. */
  representations?: Array<string | number> | null | undefined;
  /** Whether the resident gave it. No where left out. */
  resident?: boolean | null | undefined;
};

/** How far a goal has come. */
export type GoalStatus =
  | 'ACHIEVED'
  | 'IN_PROGRESS'
  | 'NOT_ACHIEVED'
  | 'PARTLY_ACHIEVED'
  | 'PLANNED';

/** How far a question has come. */
export type HelpQuestionState =
  | 'ANSWERED'
  | 'CLARIFYING'
  | 'CLOSED'
  | 'IN_PLAN'
  | 'LIGHT_INTERVENTION'
  | 'RECEIVED'
  | 'REFERRED'
  | 'WAITING'
  | 'WITHDRAWN';

export type HouseholdRole =
  | 'ADULT'
  | 'CHILD'
  | 'OTHER'
  | 'PARTNER';

/** In which language something is said in plain words. */
export type Language =
  | 'EN'
  | 'NL';

/** The ground on which personal data may be used (AVG art. 6 and 9). */
export type LegalBasis =
  /** Consent (Toestemming); AVG art. 6(1)(a), art. 9(2)(a). */
  | 'CONSENT'
  /** Legal obligation (Wettelijke verplichting); AVG art. 6(1)(c). */
  | 'LEGAL_OBLIGATION'
  /** Own access (Eigen inzage); AVG art. 15. */
  | 'OWN_ACCESS'
  /** Public task (Publieke taak); AVG art. 6(1)(e). */
  | 'PUBLIC_TASK'
  /** Right to report (Meldrecht); Wmo 2015 art. 5.2.6; Jeugdwet art. 7.1.4.1. */
  | 'REPORTING_RIGHT'
  /** Vital interest (Vitaal belang); AVG art. 6(1)(d), art. 9(2)(c). */
  | 'VITAL_INTEREST';

/** An area of life in which questions, goals and self-reliance are described (leefgebied). */
export type LifeDomain =
  /** Basic daily living (Basale ADL); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'BASIC_ADL'
  /** Domestic relations (Huiselijke relaties); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'DOMESTIC_RELATIONS'
  /** Finances (Financiën); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'FINANCES'
  /** Housing (Huisvesting); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'HOUSING'
  /** Instrumental daily living (Instrumentele ADL); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'INSTRUMENTAL_ADL'
  /** Justice (Justitie); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'JUSTICE'
  /** Mental health (Geestelijke gezondheid); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'MENTAL_HEALTH'
  /** Neighbourhood (Buurt); Wmo 2015 art. 2.1.2. */
  | 'NEIGHBOURHOOD'
  /** Parenting (Opvoeding); Jeugdwet art. 2.1. */
  | 'PARENTING'
  /** Participation (Maatschappelijke participatie); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'PARTICIPATION'
  /** Physical health (Lichamelijke gezondheid); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'PHYSICAL_HEALTH'
  /** Social network (Sociaal netwerk); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'SOCIAL_NETWORK'
  /** Substance use (Middelengebruik); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'SUBSTANCE_USE'
  /** Use of time (Tijdsbesteding); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'TIME_USE'
  /** Work and education (Werk en opleiding); Self-reliance matrix (ZRM 2017), names of the domains. */
  | 'WORK_EDUCATION';

export type LogContactInput = {
  /** A question that it left for the team, of a contact for SUPPORT. */
  asked?: AskedInput | null | undefined;
  /** Now, where left out; never later than now. */
  at?: string | null | undefined;
  channel: ContactChannel;
  /** The wijk that an anonymous one is counted in (CBS code); that of a resident is on record. */
  district?: string | number | null | undefined;
  kind: ContactKind;
  /** Every life domain that the note touches: it decides who may read the note. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** At most 4000 characters; a note names at least one life domain. */
  note?: string | null | undefined;
  /** Left out for an anonymous contact. */
  residentId?: string | number | null | undefined;
};

/** What a team may not treat itself and must refer on. */
export type MandatoryReferralTrigger =
  | 'ADDICTION'
  | 'DOMESTIC_VIOLENCE'
  | 'PSYCHIATRIC_DISORDER';

/** Who may act for a newcomer, and whether they give this consent. */
export type NewRepresentativeInput = {
  /** How many representatives must agree: 2 for parents with joint authority (BW 1:251). One where left out. */
  agreeing?: number | null | undefined;
  /** From now on where left out. */
  from?: string | null | undefined;
  /** Whether they give this consent. */
  gives: boolean;
  kind: RepresentationKind;
  /** Whoever represents, by the id under which they sign in. */
  representativeId: string | number;
  /** Until it is ended where left out. */
  until?: string | null | undefined;
};

/** Somebody of whom nothing is recorded yet: their consent comes first, and makes their id. */
export type NewcomerInput = {
  /** ISO 8601 date. It says who may consent. */
  birthDate: string;
  /** Whether they can weigh their own interests in this (wilsbekwaam; BW 7:465). Yes where left out. */
  capable?: boolean | null | undefined;
  /** Who may act for them. */
  representatives?: Array<NewRepresentativeInput> | null | undefined;
};

/** Whom an objection is about: one team or organisation, every organisation of a kind, or everyone. */
export type ObjectionReach =
  | 'EVERYONE'
  | 'KIND'
  | 'PARTY';

/** What an organisation is there for. */
export type OrganisationKind =
  /** Benefit agency (Sociale dienst); Participatiewet art. 7. */
  | 'BENEFIT_AGENCY'
  /** Client support (Cliëntondersteuning); Wmo 2015 art. 2.2.4. */
  | 'CLIENT_SUPPORT'
  /** District nursing (Wijkverpleging); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'DISTRICT_NURSING'
  /** General practice (Huisartsenpraktijk); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'GENERAL_PRACTICE'
  /** Home care (Thuiszorg); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'HOME_CARE'
  /** Housing corporation (Woningcorporatie); Woningwet art. 19. */
  | 'HOUSING_CORPORATION'
  /** Information point (Informatiepunt); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'INFORMATION_POINT'
  /** Municipality (Gemeente); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'MUNICIPALITY'
  /** Parenting support (Opvoedondersteuning); Jeugdwet art. 2.1. */
  | 'PARENTING_SUPPORT'
  /** General social work (Algemeen maatschappelijk werk); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'SOCIAL_WORK'
  /** Youth care (Jeugdhulp); Jeugdwet art. 1.1. */
  | 'YOUTH_CARE';

/** Why consent may be passed over in an emergency (noodtoegang). */
export type OverrideGround =
  /** A law or a judge demands it (AVG art. 6(1)(c)). */
  | 'LEGAL_OBLIGATION'
  /** The reporting code for domestic violence and child abuse (Wmo 2015 art. 5.2.6; Jeugdwet art. 7.1.4.1). */
  | 'REPORTING_CODE'
  /** Life or health is in danger (AVG art. 6(1)(d), art. 9(2)(c)). */
  | 'VITAL_INTEREST';

/** What the review of an override found. */
export type OverrideVerdict =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED';

/** Why personal data is used (doelbinding, AVG art. 5(1)(b)). */
export type Purpose =
  /** Intake (Aanmelding); Wmo 2015 art. 2.3.2. */
  | 'INTAKE'
  /** Oversight (Toezicht); AVG art. 39. */
  | 'OVERSIGHT'
  /** Own access (Eigen inzage); AVG art. 15. */
  | 'OWN_ACCESS'
  /** Application for a provision (Aanvraag van een voorziening); Wmo 2015 art. 2.3.3. */
  | 'PROVISION_APPLICATION'
  /** Referral (Verwijzing); Wmo 2015 art. 2.3.5. */
  | 'REFERRAL'
  /** Support (Ondersteuning); Wmo 2015 art. 2.1.1; Jeugdwet art. 2.3. */
  | 'SUPPORT';

/** What a resident said to permit. */
export type RecordConsentInput = {
  action: ConsentAction;
  /** The resident where left out. Left out by whoever signs in as a resident or representative: they give their own word. */
  givenBy?: GivenByInput | null | undefined;
  /** The team or organisation that is permitted it. */
  granteeId: string | number;
  /** In place of the resident: with a consent to record for the own team, and no other. */
  newcomer?: NewcomerInput | null | undefined;
  provisions: Array<ConsentProvisionInput>;
  /** The resident who permits it; left out for a newcomer. */
  residentId?: string | number | null | undefined;
};

/** What a resident said to object to. */
export type RecordObjectionInput = {
  /** All, also those that come later, where left out. */
  categories?: Array<DataCategory> | null | undefined;
  /** The team or organisation, with the reach PARTY and no other. */
  partyId?: string | number | null | undefined;
  /** The kind of organisation, with the reach KIND and no other. */
  partyKind?: OrganisationKind | null | undefined;
  /** All, also those that come later, where left out. */
  purposes?: Array<Purpose> | null | undefined;
  reach: ObjectionReach;
  /** The resident who objects. */
  residentId: string | number;
};

/** How a referral stands. REVOKED: the consent that it stood on has ended before the referral was finished. */
export type ReferralState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'REJECTED'
  | 'REQUESTED'
  | 'REVOKED';

export type RegisterQuestionInput = {
  channel: ContactChannel;
  /** The wijk that an anonymous one is counted in (CBS code); that of a resident is on record. */
  district?: string | number | null | undefined;
  entryPoint: EntryPoint;
  /** Every life domain that the question is seen to touch. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** Left out for an anonymous question. */
  residentId?: string | number | null | undefined;
  /** Required: what is asked, in the own words of who asks, at most 4000 characters. */
  stated?: string | null | undefined;
  /** The team that is to answer: the own team where left out; a partner names it. */
  team?: string | number | null | undefined;
  /** NORMAL where left out. */
  urgency?: Urgency | null | undefined;
};

/** On what ground somebody acts for a resident. */
export type RepresentationKind =
  | 'CURATOR'
  | 'GUARDIAN'
  | 'MENTOR'
  | 'PARENT';

/** What a reviewer found of an override. */
export type ReviewOverrideInput = {
  id: string | number;
  /** What it rests on: at least five words. */
  note: string;
  verdict: OverrideVerdict;
  /** Until when it is kept from the resident's view, where that must be shorter or longer than its ground says. */
  withheldUntil?: string | null | undefined;
};

/** What a person does in or for a team. */
export type Role =
  /** Host (Gastvrouw); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'HOST'
  /** Policy adviser (Beleidsadviseur); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'POLICY_ADVISER'
  /** Privacy officer (Functionaris gegevensbescherming); AVG art. 37-39. */
  | 'PRIVACY_OFFICER'
  /** Resident (Bewoner); AVG art. 15. */
  | 'RESIDENT'
  /** Team lead (Teamleider); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'TEAM_LEAD'
  /** Worker (Begeleider); Municipal documents on the sociale wijkteams, 2012-2020. */
  | 'WORKER';

/** How far a plan has come. */
export type SupportPlanState =
  | 'ACTIVE'
  | 'AGREED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'PAUSED'
  | 'STOPPED';

/** How soon somebody has to look at a question. */
export type Urgency =
  | 'CRISIS'
  | 'NORMAL'
  | 'URGENT';

export type ConsentOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentOfQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, consents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null }> } | null, objections: { __typename: 'ObjectionConnection', edges: Array<{ __typename: 'ObjectionEdge', node: { __typename: 'Objection', id: string, reach: ObjectionReach | null, partyKind: OrganisationKind | null, recordedAt: string | null, liftedAt: string | null, categories: Array<DataCategory> | null, party: { __typename: 'Party', id: string, name: string } | null } | null }> } | null, representatives: Array<{ __typename: 'Representation', id: string, kind: RepresentationKind | null, representative: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null } | null, organisations: { __typename: 'OrganisationConnection', edges: Array<{ __typename: 'OrganisationEdge', node: { __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, categoryCeiling: Array<DataCategory> } | null }> } | null };

export type GivenFragment = { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null };

export type ReceiptQueryVariables = Exact<{
  id: string | number;
}>;


export type ReceiptQuery = { __typename: 'Query', consent: { __typename: 'Consent', id: string, receipt: Record<string, unknown> | null } | null };

export type GiveConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type GiveConsentMutation = { __typename: 'Mutation', recordConsent: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null };

export type WithdrawConsentMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawConsentMutation = { __typename: 'Mutation', withdrawConsent: { __typename: 'ConsentWithdrawal', consentId: string, withdrawnAt: string } | null };

export type ObjectMutationVariables = Exact<{
  input: RecordObjectionInput;
}>;


export type ObjectMutation = { __typename: 'Mutation', recordObjection: { __typename: 'Objection', id: string } | null };

export type LiftObjectionMutationVariables = Exact<{
  id: string | number;
}>;


export type LiftObjectionMutation = { __typename: 'Mutation', liftObjection: { __typename: 'Objection', id: string, liftedAt: string | null } | null };

export type DossierQueryVariables = Exact<{
  id: string | number;
}>;


export type DossierQuery = { __typename: 'Query', resident: { __typename: 'Resident', version: number | null, birthDate: string | null, bsn: string | null, street: string | null, houseNumber: string | null, postcode: string | null, city: string | null, confidentialAddress: boolean | null, phone: string | null, email: string | null, language: string | null, interpreterNeeded: boolean | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, district: { __typename: 'District', code: string, name: string } | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'HouseholdMember', id: string, role: HouseholdRole | null, from: string | null, to: string | null, resident: { __typename: 'Resident', birthDate: string | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null } | null, network: Array<{ __typename: 'NetworkMember', id: string, name: string | null, relation: string | null, support: string | null }> | null, representatives: Array<{ __typename: 'Representation', id: string, kind: RepresentationKind | null, validUntil: string | null, representative: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null, supportPlan: { __typename: 'SupportPlan', id: string, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, from: string | null, to: string | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null, helpQuestions: { __typename: 'HelpQuestionConnection', edges: Array<{ __typename: 'HelpQuestionEdge', node: { __typename: 'HelpQuestion', id: string, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, urgency: Urgency | null, state: HelpQuestionState | null } | null }> } | null, contactMoments: { __typename: 'ContactMomentConnection', edges: Array<{ __typename: 'ContactMomentEdge', node: { __typename: 'ContactMoment', id: string, at: string | null, kind: ContactKind | null, channel: ContactChannel | null, note: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null }> } | null, referrals: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, lifeDomains: Array<LifeDomain> | null, feedback: string | null, to: { __typename: 'Party', id: string, name: string } | null } | null }> } | null, assessments: Array<{ __typename: 'Assessment', id: string, phase: AssessmentPhase | null, date: string | null, version: string | null, scores: Array<{ __typename: 'AssessmentScore', id: string, lifeDomain: LifeDomain | null, score: number | null }> | null }> | null } | null };

export type PlanFragment = { __typename: 'SupportPlan', id: string, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, from: string | null, to: string | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null };

export type LogContactMutationVariables = Exact<{
  input: LogContactInput;
}>;


export type LogContactMutation = { __typename: 'Mutation', logContact: { __typename: 'ContactMoment', id: string } | null };

export type RegisterQuestionMutationVariables = Exact<{
  input: RegisterQuestionInput;
}>;


export type RegisterQuestionMutation = { __typename: 'Mutation', registerQuestion: { __typename: 'RegisteredQuestion', id: string } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', roles: Array<Role>, scopes: Array<string>, purpose: Purpose, party: { __typename: 'Party', id: string, name: string, team: { __typename: 'Team', id: string } | null } } | null };

export type AccessLogQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type AccessLogQuery = { __typename: 'Query', dataSubject: { __typename: 'Resident', id: string, accessLog: { __typename: 'AccessLogEntryConnection', edges: Array<{ __typename: 'AccessLogEntryEdge', node: { __typename: 'AccessLogEntry', id: string, at: string | null, subject: string | null, purpose: Purpose | null, categories: Array<DataCategory> | null, refused: boolean | null, legalBasis: LegalBasis | null, inWords: string | null, party: { __typename: 'Party', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type WhyAccessQueryVariables = Exact<{
  residentId: string | number;
  partyId: string | number;
  category: DataCategory;
  purpose: Purpose;
  at?: string | null | undefined;
}>;


export type WhyAccessQuery = { __typename: 'Query', whyAccess: { __typename: 'AccessExplanation', at: string | null, permitted: boolean | null, rule: DecisionRule | null } | null };

export type OverridesToReviewQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OverridesToReviewQuery = { __typename: 'Query', overridesToReview: { __typename: 'EmergencyOverrideConnection', edges: Array<{ __typename: 'EmergencyOverrideEdge', node: { __typename: 'EmergencyOverride', id: string, worker: string | null, ground: OverrideGround | null, reason: string | null, validFrom: string | null, validUntil: string | null, categories: Array<DataCategory> | null, party: { __typename: 'Party', id: string, name: string } | null, resident: { __typename: 'Resident', id: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ReviewOverrideMutationVariables = Exact<{
  input: ReviewOverrideInput;
}>;


export type ReviewOverrideMutation = { __typename: 'Mutation', reviewOverride: { __typename: 'EmergencyOverride', id: string, verdict: OverrideVerdict | null, reviewedAt: string | null } | null };

export type LookUpQueryVariables = Exact<{
  lastName?: string | null | undefined;
  district?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type LookUpQuery = { __typename: 'Query', residents: { __typename: 'ResidentConnection', edges: Array<{ __typename: 'ResidentEdge', node: { __typename: 'Resident', birthDate: string | null, street: string | null, houseNumber: string | null, phone: string | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, district: { __typename: 'District', code: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type DistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictsQuery = { __typename: 'Query', districts: Array<{ __typename: 'District', code: string, name: string }> | null };

export type TeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsQuery = { __typename: 'Query', teams: Array<{ __typename: 'Team', id: string, name: string, openNow: boolean, opensAt: string | null, districts: Array<{ __typename: 'District', code: string, name: string }>, locations: Array<{ __typename: 'Location', id: string, name: string, street: string, houseNumber: string, openNow: boolean, closesAt: string | null, opensAt: string | null, openingHours: Array<{ __typename: 'OpeningHours', id: string, weekday: number, opens: string, closes: string }> }>, capacity: Array<{ __typename: 'CapacityLine', id: string, fte: number | null, amount: number | null, from: string, to: string | null, source: string }>, workers: Array<{ __typename: 'Worker', id: string, name: string, specialisms: Array<LifeDomain>, fte: number, employer: { __typename: 'Organisation', id: string, name: string } | null }> }> | null, districts: Array<{ __typename: 'District', code: string, name: string, teams: Array<{ __typename: 'Team', id: string }> }> | null };

export type ExpiringQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExpiringQuery = { __typename: 'Query', consentsExpiring: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, validUntil: string | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null }> | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyQuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyQuestionsQuery = { __typename: 'Query', myWork: { __typename: 'MyWork', id: string, questions: { __typename: 'HelpQuestionConnection', edges: Array<{ __typename: 'HelpQuestionEdge', node: { __typename: 'HelpQuestion', id: string, stated: string | null, receivedAt: string | null, urgency: Urgency | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyPlansQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyPlansQuery = { __typename: 'Query', myWork: { __typename: 'MyWork', id: string, supportPlans: { __typename: 'SupportPlanConnection', edges: Array<{ __typename: 'SupportPlanEdge', node: { __typename: 'SupportPlan', id: string, state: SupportPlanState | null, openedAt: string | null, reviewOn: string | null, residents: Array<{ __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null }> | null, goals: Array<{ __typename: 'Goal', id: string, lifeDomain: LifeDomain | null }> | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PersonFragment = { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null };

export type TeamInboxQueryVariables = Exact<{
  team: string | number;
  after?: string | null | undefined;
}>;


export type TeamInboxQuery = { __typename: 'Query', teamInbox: { __typename: 'HelpQuestionConnection', edges: Array<{ __typename: 'HelpQuestionEdge', node: { __typename: 'HelpQuestion', id: string, stated: string | null, receivedAt: string | null, urgency: Urgency | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type EveryQuestionQueryVariables = Exact<{
  team: string | number;
  after?: string | null | undefined;
}>;


export type EveryQuestionQuery = { __typename: 'Query', team: { __typename: 'Team', id: string, helpQuestions: { __typename: 'HelpQuestionConnection', edges: Array<{ __typename: 'HelpQuestionEdge', node: { __typename: 'HelpQuestion', id: string, stated: string | null, receivedAt: string | null, urgency: Urgency | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type WorkQuestionFragment = { __typename: 'HelpQuestion', id: string, stated: string | null, receivedAt: string | null, urgency: Urgency | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null };

export type SentReferralsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SentReferralsQuery = { __typename: 'Query', sentReferrals: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, to: { __typename: 'Party', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type AwaitingFeedbackQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AwaitingFeedbackQuery = { __typename: 'Query', referralsAwaitingFeedback: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, to: { __typename: 'Party', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MustBeReferredQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MustBeReferredQuery = { __typename: 'Query', openMandatoryReferrals: { __typename: 'MandatoryReferralConnection', edges: Array<{ __typename: 'MandatoryReferralEdge', node: { __typename: 'MandatoryReferral', id: string, trigger: MandatoryReferralTrigger | null, lifeDomain: LifeDomain | null, recordedAt: string | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, to: { __typename: 'Party', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SentFragment = { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, to: { __typename: 'Party', id: string, name: string } | null };

export type WaitingQueryVariables = Exact<{
  team: string | number;
  after?: string | null | undefined;
}>;


export type WaitingQuery = { __typename: 'Query', waitingList: { __typename: 'WaitingListEntryConnection', edges: Array<{ __typename: 'WaitingListEntryEdge', node: { __typename: 'WaitingListEntry', id: string, since: string | null, youth: boolean | null, question: { __typename: 'HelpQuestion', id: string, stated: string | null, urgency: Urgency | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export const GivenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<GivenFragment, unknown>;
export const PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"contactWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ownContribution"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]}}]} as unknown as DocumentNode<PlanFragment, unknown>;
export const PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<PersonFragment, unknown>;
export const WorkQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<WorkQuestionFragment, unknown>;
export const SentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<SentFragment, unknown>;
export const ConsentOfDocument = {"__meta__":{"hash":"sha256:c85d1cd5be051817c9f60ac23f2fbbed63c9103595db71eba79bec5e0e60458c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Given"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"partyKind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"representatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"representative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"categoryCeiling"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<ConsentOfQuery, ConsentOfQueryVariables>;
export const ReceiptDocument = {"__meta__":{"hash":"sha256:ca040729cbcf9fda36746c696f64d9502831fb0071bff613866319d3f4c086ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}}]}}]}}]} as unknown as DocumentNode<ReceiptQuery, ReceiptQueryVariables>;
export const GiveConsentDocument = {"__meta__":{"hash":"sha256:632947392a14ad07a3464dca22a5f4e6f9492b71c1b45c92b853ebdc4424513b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Given"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"sha256:1e0e3521c567c1dce2ea0aa4f28f8b1898a1a6e5da6001632a46d7b9abeec472"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentId"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ObjectDocument = {"__meta__":{"hash":"sha256:03f972aaa4007ab2a70833d150d4edda65038c85a15613d0076c5a7ade343c0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Object"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ObjectMutation, ObjectMutationVariables>;
export const LiftObjectionDocument = {"__meta__":{"hash":"sha256:2326bb35ecace7752a20c7ed8daee710a2b83ececec26a3e832f3398f04341d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liftObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}}]}}]}}]} as unknown as DocumentNode<LiftObjectionMutation, LiftObjectionMutationVariables>;
export const DossierDocument = {"__meta__":{"hash":"sha256:cfc79e932ba9831427dd0dbbfefc38353874ad1ea660fee73d142964c7ee8699"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"bsn"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"houseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"confidentialAddress"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"network"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"support"}}]}},{"kind":"Field","name":{"kind":"Name","value":"representatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"representative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Plan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"underlying"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactMoments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"contactWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ownContribution"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]}}]} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const LogContactDocument = {"__meta__":{"hash":"sha256:12b7b989b8684e44e4bf0571f2d2cb0e2b38798fee64d9e858fa19802d2bb23d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LogContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LogContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LogContactMutation, LogContactMutationVariables>;
export const RegisterQuestionDocument = {"__meta__":{"hash":"sha256:cf0a1afda9ecbaf8882f964f1b2dd2fe3860a4b55c54d183d01eb94e05667c57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RegisterQuestionMutation, RegisterQuestionMutationVariables>;
export const MeDocument = {"__meta__":{"hash":"sha256:49e05df56a823081fa4530d08e8b0dd8f657a41392880aa827713d97c887b50a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const AccessLogDocument = {"__meta__":{"hash":"sha256:c319da50ccec970cd40e1bda01de59c1c3756e94fa56fea2eb2095de18070bf7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataSubject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const WhyAccessDocument = {"__meta__":{"hash":"sha256:8ba711e03b3cff07b2fb3a45242ab9d685ed44a189a5121313c8fecd39128c29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"residentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataCategory"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Purpose"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTimeISO"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"whyAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"residentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"residentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"partyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"permitted"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]} as unknown as DocumentNode<WhyAccessQuery, WhyAccessQueryVariables>;
export const OverridesToReviewDocument = {"__meta__":{"hash":"sha256:da62e8a670e161ccfab6be24f661c0f18fdde25322e746145a05f6d880d7d5d5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverridesToReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overridesToReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OverridesToReviewQuery, OverridesToReviewQueryVariables>;
export const ReviewOverrideDocument = {"__meta__":{"hash":"sha256:1cfe4ffb21f59d6f688dbe9018bdd30e73ef66464aa18d24611a349d95df7d30"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}}]}}]} as unknown as DocumentNode<ReviewOverrideMutation, ReviewOverrideMutationVariables>;
export const LookUpDocument = {"__meta__":{"hash":"sha256:c352dcd4218823a02deb2acc3d6f28ed6f9b254917b4e3001b30180e2e844bfb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastName"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"district"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"lastName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastName"}}},{"kind":"Argument","name":{"kind":"Name","value":"district"},"value":{"kind":"Variable","name":{"kind":"Name","value":"district"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"houseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<LookUpQuery, LookUpQueryVariables>;
export const DistrictsDocument = {"__meta__":{"hash":"sha256:5268b3fdfb33b4aaf7f458c9799df107e0e5047f22e52afdfffef23771e436d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DistrictsQuery, DistrictsQueryVariables>;
export const TeamsDocument = {"__meta__":{"hash":"sha256:fd365bffa03c2ab71854caae2dc912236b618796366509226c8b5f6f29bccf92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openNow"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"houseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"openNow"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"specialisms"}},{"kind":"Field","name":{"kind":"Name","value":"fte"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"districts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TeamsQuery, TeamsQueryVariables>;
export const ExpiringDocument = {"__meta__":{"hash":"sha256:4a2d4019ae8e717156092a8a5542f106acc5b2e081e3bb4437cc0ca822a63322"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Expiring"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentsExpiring"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<ExpiringQuery, ExpiringQueryVariables>;
export const MyQuestionsDocument = {"__meta__":{"hash":"sha256:f4b0a5cf25bf721a1d0af83b010d75d8f28a523e1e2ebedb17c9c9fcb401f2f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkQuestion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}}]} as unknown as DocumentNode<MyQuestionsQuery, MyQuestionsQueryVariables>;
export const MyPlansDocument = {"__meta__":{"hash":"sha256:e565352baf5c07cc5ed00178f30664d63678474ba6d619f89926a556595c5b38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supportPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"residents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<MyPlansQuery, MyPlansQueryVariables>;
export const TeamInboxDocument = {"__meta__":{"hash":"sha256:f816d0289ff524d2711abcf9b60bb2f47b1902191b8722091546e8baa9c47130"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamInbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"team"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teamInbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"team"},"value":{"kind":"Variable","name":{"kind":"Name","value":"team"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkQuestion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}}]} as unknown as DocumentNode<TeamInboxQuery, TeamInboxQueryVariables>;
export const EveryQuestionDocument = {"__meta__":{"hash":"sha256:29d67a3c31401b39bcde56930391c9c7ba409d8ebc9cc48e29e7ab6fc855537d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EveryQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"team"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"team"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"helpQuestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkQuestion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}}]} as unknown as DocumentNode<EveryQuestionQuery, EveryQuestionQueryVariables>;
export const SentReferralsDocument = {"__meta__":{"hash":"sha256:4780038a05bcdf4da816534b315cdfb258fdd502e3a7f7b0c5da525c65663a9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SentReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sentReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SentReferralsQuery, SentReferralsQueryVariables>;
export const AwaitingFeedbackDocument = {"__meta__":{"hash":"sha256:162272570905c2febd89335eb6f2487e0ad451ed294ab015ea2d85a78cca526f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwaitingFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referralsAwaitingFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AwaitingFeedbackQuery, AwaitingFeedbackQueryVariables>;
export const MustBeReferredDocument = {"__meta__":{"hash":"sha256:b96bc24b4fee9c58aba997528a8d3f88a929710fa8edf5027b5ad22285baacdd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MustBeReferred"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openMandatoryReferrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<MustBeReferredQuery, MustBeReferredQueryVariables>;
export const WaitingDocument = {"__meta__":{"hash":"sha256:01efe87ec7e2d7b789e48ffcdbfaa20c502c1738d48b6f86a54dec1a97fabd10"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waiting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"team"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waitingList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"team"},"value":{"kind":"Variable","name":{"kind":"Name","value":"team"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"youth"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<WaitingQuery, WaitingQueryVariables>;