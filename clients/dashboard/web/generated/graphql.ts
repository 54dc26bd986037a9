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

export type AddGoalInput = {
  /** How things stand now. */
  baseline?: string | null | undefined;
  lifeDomain: LifeDomain;
  /** What the resident does, alone or with family, friends and neighbours (eigen kracht). */
  ownContribution?: string | null | undefined;
  planId: string | number;
  /** Whose goal it is: one of the residents of the plan. */
  residentId: string | number;
  /** By what it is seen that the goal is reached. */
  target?: string | null | undefined;
  /** Required: what is to be reached, at most 4000 characters. */
  text?: string | null | undefined;
};

export type AddParticipantInput = {
  /** The consents on which it rests: of each resident of the plan one that is active, to share the PLAN with this party. */
  consentIds: Array<string | number>;
  /** The organisation that helps. */
  party: string | number;
  planId: string | number;
  /** Who helps there, where it is known. */
  workerId?: string | number | null | undefined;
};

/** The answer to a request for consent. */
export type AnswerConsentInput = {
  /** The resident where left out. Left out by whoever signs in as a resident or representative: they give their own word. */
  givenBy?: GivenByInput | null | undefined;
  /** The consent that is asked. */
  id: string | number;
};

export type AnswerQuestionInput = {
  /** What was answered, at most 4000 characters; it touches at least one life domain. */
  answer?: string | null | undefined;
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** Every life domain that question and answer touch. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
};

/** What is applied for on behalf of a resident, and on which consent. */
export type ApplyForProvisionInput = {
  /** An active consent to share that names the party that decides, and the categories of the life domains. */
  consentId: string | number;
  /** At least one: they decide who sees what is written here. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** What is applied for, with the organisation that offers it. It must have room. */
  provisionId: string | number;
  /** The help question that led here. */
  questionId?: string | number | null | undefined;
  residentId: string | number;
  /** Needed for a tailored provision: why own strength, the network and general provisions do not do (Wmo 2015 art. 2.3.5). */
  whyLighterHelpIsNotEnough?: string | null | undefined;
};

/** How an appointment is held. */
export type AppointmentKind =
  /** At a location of the team, a school or a community centre. */
  | 'AT_LOCATION'
  /** At the home of the resident (huisbezoek). */
  | 'HOME_VISIT'
  | 'PHONE'
  | 'VIDEO';

/** What came of an appointment. */
export type AppointmentState =
  | 'CANCELLED'
  | 'HELD'
  /** The resident was not there. */
  | 'MISSED'
  | 'PLANNED';

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

/** Whether there is room. */
export type CapacityStatus =
  /** Somebody can begin. */
  | 'AVAILABLE'
  /** Nobody can be put on a waiting list either. */
  | 'FULL'
  /** The organisation has not said. */
  | 'UNKNOWN'
  /** Somebody can be put on a waiting list. */
  | 'WAITING_LIST';

/** What clarifying a question ends with, beside a place on the waiting list. */
export type ClarificationEnd =
  | 'IN_PLAN'
  | 'LIGHT_INTERVENTION'
  | 'REFERRED';

export type ClarifyQuestionInput = {
  /** Own strength before general help, and that before tailored; null takes it away. */
  advisedWeight?: SupportWeight | null | undefined;
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** Every life domain that the question touches: at least one. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** Whose question it is, where it was asked without a name and they consented since. */
  residentId?: string | number | null | undefined;
  /** What obliges to refer the resident on. Flags are added and not taken back; each touches its life domain. */
  riskFlags?: Array<RiskFlag> | null | undefined;
  /** The question behind the question; null takes it away. */
  underlying?: string | null | undefined;
  urgency?: Urgency | null | undefined;
  /** Required with TAILORED: why lighter help is not enough. */
  whyLighterHelpIsNotEnough?: string | null | undefined;
};

export type ClosePlanInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  outcome: PlanOutcome;
  /** Required for a plan that is stopped, and for no other. */
  reason?: StopReason | null | undefined;
};

export type CloseQuestionInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** Required of a light intervention. */
  outcome?: QuestionOutcome | null | undefined;
  /** How it ended, at most 4000 characters. */
  outcomeNote?: string | null | undefined;
};

export type ConcludeClarificationInput = {
  end: ClarificationEnd;
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** Required with LIGHT_INTERVENTION, and of it alone: what is done, and by whom, at most 4000 characters. */
  lightHelp?: string | null | undefined;
};

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

export type CreatePlanInput = {
  /** Whose plan it is, where it is about more than one resident. All of them live in it today. */
  householdId?: string | number | null | undefined;
  /** One resident, or the members of the household: 1 to 20. */
  residentIds: Array<string | number>;
  /** ISO 8601 date, not before today, on which the plan is looked at again. */
  reviewOn?: string | null | undefined;
};

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

export type DraftApplicationInput = {
  /** At least one: they decide who sees what is written here. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** What is applied for, with the organisation that offers it. It must have room. */
  provisionId: string | number;
  /** The help question that led here. */
  questionId?: string | number | null | undefined;
  residentId: string | number;
  /** Needed for a tailored provision: why own strength, the network and general provisions do not do (Wmo 2015 art. 2.3.5). */
  whyLighterHelpIsNotEnough?: string | null | undefined;
};

export type DraftReferralInput = {
  /** At least one: they decide who sees what is written here. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** CLARIFICATION where left out. */
  origin?: ReferralOrigin | null | undefined;
  /** A provision of the receiver that has room. One that is tailored is applied for instead: `applyForProvision`. */
  provisionId?: string | number | null | undefined;
  /** The help question that led here. */
  questionId?: string | number | null | undefined;
  /** Needed. Why the resident is sent on, and what is asked of the receiver. */
  reason?: string | null | undefined;
  residentId: string | number;
  /** The team or organisation that is to receive it. */
  toParty: string | number;
};

export type EditActionInput = {
  /** ISO 8601 date on which it was done, not after today; null takes it away. */
  done?: string | null | undefined;
  /** ISO 8601 date by which it is to be done; null takes it away. */
  due?: string | null | undefined;
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** The provision that is used for it; null takes it away. */
  provisionId?: string | number | null | undefined;
  /** what is done, at most 4000 characters. */
  text?: string | null | undefined;
};

export type EditGoalInput = {
  /** How things stood; null takes it away. */
  baseline?: string | null | undefined;
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** What the resident does (eigen kracht); null takes it away. */
  ownContribution?: string | null | undefined;
  status?: GoalStatus | null | undefined;
  /** By what it is seen that the goal is reached; null takes it away. */
  target?: string | null | undefined;
  /** What is to be reached, at most 4000 characters. */
  text?: string | null | undefined;
};

export type EndAppointmentInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** HELD or MISSED once it has begun; CANCELLED also before. */
  state: AppointmentState;
};

export type EndWaitingInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** REFERRED, WITHDRAWN or OTHER: STARTED is for whoever takes it. */
  reason: WaitingEndReason;
};

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

/** What came of a referral. */
export type GiveFeedbackInput = {
  /** Needed. What the receiver reports back; seen by whoever may see the life domains. */
  feedback?: string | null | undefined;
  referralId: string | number;
};

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

/** What was done with a goal, or with an action for it. */
export type GoalStep =
  | 'ACTION_ADDED'
  | 'ACTION_DONE'
  | 'ACTION_EDITED'
  | 'ADDED'
  | 'EDITED';

export type HandOverQuestionInput = {
  /** Required where a question under a name goes to another team: the active consent on which that team may record. */
  consentId?: string | number | null | undefined;
  /** Where in the chain it goes on: the same place where left out. */
  entryPoint?: EntryPoint | null | undefined;
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** The team that goes on with it: the same one where left out. */
  team?: string | number | null | undefined;
};

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

/** The law under which a provision is offered. */
export type Law =
  /** Jeugdwet. */
  | 'JEUGDWET'
  /** Another law, or none. */
  | 'OTHER'
  /** Participatiewet. */
  | 'PARTICIPATIEWET'
  /** Wet maatschappelijke ondersteuning 2015. */
  | 'WMO';

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

/** What became of one line of a consent in a decision: the first condition that it failed, or that it counted. */
export type LineOutcome =
  /** Those who gave it were no longer those who must give it. */
  | 'AUTHORITY_LAPSED'
  /** It permitted the category. */
  | 'COUNTS'
  /** It had been withdrawn, or its period was over. */
  | 'ENDED'
  /** Its period had not begun, or it was asked and not answered yet. */
  | 'NOT_BEGUN'
  /** An objection stood against it. */
  | 'OBJECTED'
  /** It names other categories. */
  | 'OTHER_CATEGORY'
  /** It was given for other purposes. */
  | 'OTHER_PURPOSE'
  /** Not as many representatives agreed as must. */
  | 'TOO_FEW_AGREED';

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

/** Whether the compulsory referral still has to be made. The resident may refuse it: it never bypasses consent. */
export type MandatoryReferralState =
  | 'OPEN'
  | 'REFERRED'
  | 'REFUSED_BY_RESIDENT';

/** What a team may not treat itself and must refer on. */
export type MandatoryReferralTrigger =
  | 'ADDICTION'
  | 'DOMESTIC_VIOLENCE'
  | 'PSYCHIATRIC_DISORDER';

/** What came of the mediation of the team with the party that decides. */
export type MediationResult =
  | 'AGREED'
  | 'NOT_AGREED'
  | 'PARTLY_AGREED';

export type MoveAppointmentInput = {
  /** Needed; after startsAt, and within 12 hours of it. */
  endsAt?: string | null | undefined;
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** Needed. */
  startsAt?: string | null | undefined;
  /** A worker of the own team: the same as before where left out. */
  workerId?: string | number | null | undefined;
};

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

export type PlaceOnWaitingListInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** Whether it is the youth professionals who are waited for: where left out, yes for what came in by the youth team or is about parenting. */
  youth?: boolean | null | undefined;
};

export type PlanAppointmentInput = {
  /** Needed; after startsAt, and within 12 hours of it. */
  endsAt?: string | null | undefined;
  kind: AppointmentKind;
  /** Every life domain that the note touches: it decides who may read the note. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** At most 4000 characters; a note names at least one life domain. */
  note?: string | null | undefined;
  /** Where, if not at home; at most 200 characters. */
  place?: string | null | undefined;
  residentId: string | number;
  /** Needed. */
  startsAt?: string | null | undefined;
  /** A worker of the own team: the caller where left out. */
  workerId?: string | number | null | undefined;
};

/** How a plan ends. */
export type PlanOutcome =
  /** It ran its course. */
  | 'COMPLETED'
  /** It was broken off, for a reason. */
  | 'STOPPED';

/** What was done with a plan. */
export type PlanStep =
  /** It became active, for the first time or after a pause. */
  | 'ACTIVATED'
  | 'AGREED'
  | 'BEGUN'
  | 'COMPLETED'
  | 'PARTICIPANT_JOINED'
  | 'PARTICIPANT_LEFT'
  | 'PAUSED'
  /** The day on which it is looked at again was set or taken away. */
  | 'REVIEW_SET'
  | 'STOPPED'
  /** It got another contact worker. */
  | 'TRANSFERRED';

export type PlanStepInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
};

/** How an application for a provision stands. */
export type ProvisionApplicationState =
  | 'DRAFT'
  | 'GRANTED'
  | 'REFUSED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** How light or heavy the help is; lighter help is tried first. */
export type ProvisionKind =
  /** Open to whoever wants it, without an investigation (algemene voorziening, Wmo 2015 art. 1.1.1). */
  | 'GENERAL'
  /** By the people around the resident. */
  | 'INFORMAL_NETWORK'
  /** By volunteers. */
  | 'INFORMAL_VOLUNTEER'
  /** Granted to one person after an investigation (maatwerkvoorziening, Wmo 2015 art. 1.1.1). */
  | 'TAILORED';

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

/** Whether what was done helped, in the eyes of who asked. */
export type QuestionOutcome =
  | 'HELPED'
  | 'NOT_HELPED'
  | 'PARTLY_HELPED';

/** What was done with a question. */
export type QuestionStep =
  /** Answered at once, without a dossier. */
  | 'ANSWERED'
  /** Clarifying began, or brought more to light (vraagverheldering). */
  | 'CLARIFIED'
  | 'CLOSED'
  /** Clarifying ended: in a plan, a light intervention or a referral. */
  | 'CONCLUDED'
  /** Handed over to another team, or to another entry point of the chain. */
  | 'HANDED_OVER'
  /** Taken off the waiting list, and not begun with. */
  | 'LEFT_WAITING_LIST'
  | 'PLACED_ON_WAITING_LIST'
  | 'REGISTERED'
  /** Taken from the waiting list by who begins with it. */
  | 'TAKEN'
  | 'URGENCY_SET'
  | 'WITHDRAWN';

export type RecordActionInput = {
  /** Own strength first: what others than the resident and their network do wants the own contribution of the goal. */
  by: ActionBy;
  /** ISO 8601 date on which it was done, not after today. */
  done?: string | null | undefined;
  /** ISO 8601 date by which it is to be done. */
  due?: string | null | undefined;
  goalId: string | number;
  /** The provision that is used for it, out of the catalogue. */
  provisionId?: string | number | null | undefined;
  /** Required: what is done, at most 4000 characters. */
  text?: string | null | undefined;
};

export type RecordAssessmentInput = {
  /** ISO 8601 date, not after today; today where left out. */
  date?: string | null | undefined;
  phase: AssessmentPhase;
  /** Required: who was assessed. */
  residentId?: string | number | null | undefined;
  /** One or more, each life domain once: only what was scored. */
  scores: Array<ScoreInput>;
  /** Edition of the matrix; the latest where left out. */
  version?: string | null | undefined;
};

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

/** What the team reached where it mediated with the party that decides. */
export type RecordMediationInput = {
  applicationId: string | number;
  /** Needed. What was reached. */
  outcome?: string | null | undefined;
  /** Needed. */
  result?: MediationResult | null | undefined;
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

/** What a referral arose from. */
export type ReferralOrigin =
  /** The question was clarified (vraagverheldering), and somebody else can help better. */
  | 'CLARIFICATION'
  /** A step of ongoing support. */
  | 'PLAN'
  /** The question came in at a door that was not the right one. */
  | 'REROUTED';

/** What the receiving party answers. REJECT, HOLD and FAIL need a reason. */
export type ReferralResponse =
  | 'ACCEPT'
  | 'COMPLETE'
  | 'FAIL'
  | 'HOLD'
  | 'REJECT'
  | 'START';

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

export type RemoveParticipantInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
};

/** On what ground somebody acts for a resident. */
export type RepresentationKind =
  | 'CURATOR'
  | 'GUARDIAN'
  | 'MENTOR'
  | 'PARENT';

/** What a resident is asked to permit: one purpose at a time (AVG recital 43). */
export type RequestConsentInput = {
  action: ConsentAction;
  categories: Array<DataCategory>;
  /** The team or organisation that would be permitted it. An organisation asks for itself alone. */
  granteeId: string | number;
  /** What the resident is told, in plain Dutch. */
  notice: string;
  /** Which version of that text it is. */
  noticeVersion: string;
  purpose: Purpose;
  residentId: string | number;
  /** Until when it would last. As long as a consent can last, from when it is agreed to, where left out. */
  until?: string | null | undefined;
};

/** What the receiving party answers to a referral. */
export type RespondToReferralInput = {
  /** What the receiver reports back; seen by whoever may see the life domains. */
  feedback?: string | null | undefined;
  /** Needed with REJECT, HOLD and FAIL; seen by whoever may see the life domains. */
  reason?: string | null | undefined;
  referralId: string | number;
  response: ReferralResponse;
};

/** What a reviewer found of an override. */
export type ReviewOverrideInput = {
  id: string | number;
  /** What it rests on: at least five words. */
  note: string;
  verdict: OverrideVerdict;
  /** Until when it is kept from the resident's view, where that must be shorter or longer than its ground says. */
  withheldUntil?: string | null | undefined;
};

/** What obliges to refer a resident on. */
export type RiskFlag =
  | 'ADDICTION'
  | 'DOMESTIC_VIOLENCE'
  | 'PSYCHIATRIC_DISORDER';

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

export type ScoreInput = {
  /** One that the edition scores. */
  lifeDomain: LifeDomain;
  /** Required: 1 acute problems, 2 not, 3 limited, 4 sufficiently, 5 fully self-reliant (ZRM 2017). */
  score?: number | null | undefined;
};

/** What is not as it was sealed: a record of a decision, the hash kept of it, or a seal. */
export type SealFindingKind =
  | 'LEAF_CHANGED'
  | 'POSITIONS_REMOVED'
  | 'POSITIONS_UNSEALED'
  | 'RECORDS_CHANGED_WITH_LEAVES'
  | 'RECORD_CHANGED'
  | 'RECORD_DOUBLED'
  | 'RECORD_INSERTED'
  | 'RECORD_REMOVED'
  | 'SEAL_CHANGED'
  | 'SEAL_NOT_AS_KNOWN'
  | 'SEAL_OF_UNKNOWN_KEY'
  | 'SEAL_OUT_OF_CHAIN'
  | 'SEAL_REMOVED';

/** A draft that is sent now, and the consent that came for it. */
export type SendDraftInput = {
  /** An active consent to share that names the receiver and the categories of the life domains. */
  consentId: string | number;
  /** The duty to refer that it fulfils: the receiver and the life domain are those of the duty. */
  mandatoryReferralId?: string | number | null | undefined;
  referralId: string | number;
};

/** To whom a resident is sent on, why, and on which consent. */
export type SendReferralInput = {
  /** An active consent to share that names the receiver and the categories of the life domains. */
  consentId: string | number;
  /** At least one: they decide who sees what is written here. */
  lifeDomains?: Array<LifeDomain> | null | undefined;
  /** The duty to refer that it fulfils: the receiver and the life domain are those of the duty. */
  mandatoryReferralId?: string | number | null | undefined;
  /** CLARIFICATION where left out. */
  origin?: ReferralOrigin | null | undefined;
  /** A provision of the receiver that has room. One that is tailored is applied for instead: `applyForProvision`. */
  provisionId?: string | number | null | undefined;
  /** The help question that led here. */
  questionId?: string | number | null | undefined;
  /** Needed. Why the resident is sent on, and what is asked of the receiver. */
  reason?: string | null | undefined;
  residentId: string | number;
  /** The team or organisation that is to receive it. */
  toParty: string | number;
};

export type SetPlanReviewInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** ISO 8601 date, not before today, on which the plan is looked at again; null takes it away. */
  reviewOn?: string | null | undefined;
};

export type SetQuestionUrgencyInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  urgency: Urgency;
};

/** Why a plan was stopped before it ran its course. */
export type StopReason =
  | 'DECEASED'
  /** They live in another municipality now. */
  | 'MOVED_AWAY'
  /** The team could not reach them any more. */
  | 'NO_CONTACT'
  | 'OTHER'
  /** Another organisation took over the help as a whole. */
  | 'OTHER_HELP'
  /** The resident, or the household, wanted no more of it. */
  | 'RESIDENT_STOPPED';

/** A draft that is submitted now, and the consent that came for it. */
export type SubmitApplicationInput = {
  applicationId: string | number;
  /** An active consent to share that names the party that decides, and the categories of the life domains. */
  consentId: string | number;
};

/** How far a plan has come. */
export type SupportPlanState =
  | 'ACTIVE'
  | 'AGREED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'PAUSED'
  | 'STOPPED';

/** How heavy the advised help is. All but tailored help counts as light (lichte hulp). */
export type SupportWeight =
  /** By a general provision, open to everybody. */
  | 'GENERAL'
  /** By a volunteer, or a short intervention of the team. */
  | 'INFORMAL'
  /** By the resident, alone or with family, friends and neighbours (eigen kracht). */
  | 'OWN_STRENGTH'
  /** By a tailored provision (maatwerkvoorziening). */
  | 'TAILORED';

export type TakeFromWaitingListInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
};

/** What happened in a dossier. */
export type TimelineKind =
  /** Self-reliance was assessed. */
  | 'ASSESSMENT'
  /** The team met the resident. */
  | 'CONTACT'
  /** A step was taken with a goal, or with an action for it. */
  | 'GOAL'
  /** A step was taken with a plan. */
  | 'PLAN'
  /** Something was asked. */
  | 'QUESTION'
  /** A step was taken with a question. */
  | 'QUESTION_STEP'
  /** The resident began to wait for the team. */
  | 'WAITING';

export type TransferContactWorkerInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
  /** Somebody who works in the team of the caller today. */
  workerId: string | number;
};

/** How soon somebody has to look at a question. */
export type Urgency =
  | 'CRISIS'
  | 'NORMAL'
  | 'URGENT';

/** Why somebody no longer waits. */
export type WaitingEndReason =
  | 'OTHER'
  | 'REFERRED'
  | 'STARTED'
  | 'WITHDRAWN';

export type WithdrawQuestionInput = {
  /** The `version` that was read. Where the record was edited since, nothing is written: CONFLICT, with `currentVersion`. */
  expectedVersion: number;
  id: string | number;
};

export type MeetingFragment = { __typename: 'Appointment', id: string, version: number | null, kind: AppointmentKind | null, state: AppointmentState | null, startsAt: string | null, endsAt: string | null, place: string | null, note: string | null, worker: { __typename: 'Worker', id: string, name: string } | null };

export type MyAppointmentsQueryVariables = Exact<{
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type MyAppointmentsQuery = { __typename: 'Query', myAppointments: Array<{ __typename: 'Appointment', id: string, version: number | null, kind: AppointmentKind | null, state: AppointmentState | null, startsAt: string | null, endsAt: string | null, place: string | null, note: string | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null };

export type MyCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarQuery = { __typename: 'Query', myCalendar: string | null };

export type PlanAppointmentMutationVariables = Exact<{
  input: PlanAppointmentInput;
}>;


export type PlanAppointmentMutation = { __typename: 'Mutation', planAppointment: { __typename: 'Appointment', id: string } | null };

export type MoveAppointmentMutationVariables = Exact<{
  input: MoveAppointmentInput;
}>;


export type MoveAppointmentMutation = { __typename: 'Mutation', moveAppointment: { __typename: 'Appointment', id: string, version: number | null, kind: AppointmentKind | null, state: AppointmentState | null, startsAt: string | null, endsAt: string | null, place: string | null, note: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null };

export type EndAppointmentMutationVariables = Exact<{
  input: EndAppointmentInput;
}>;


export type EndAppointmentMutation = { __typename: 'Mutation', endAppointment: { __typename: 'Appointment', id: string, version: number | null, kind: AppointmentKind | null, state: AppointmentState | null, startsAt: string | null, endsAt: string | null, place: string | null, note: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null };

export type ConsentOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentOfQuery = { __typename: 'Query', resident: { __typename: 'Resident', birthDate: string | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, consents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, notice: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, requestedBy: { __typename: 'Party', id: string, name: string } | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null }> } | null, objections: { __typename: 'ObjectionConnection', edges: Array<{ __typename: 'ObjectionEdge', node: { __typename: 'Objection', id: string, reach: ObjectionReach | null, partyKind: OrganisationKind | null, recordedAt: string | null, liftedAt: string | null, categories: Array<DataCategory> | null, party: { __typename: 'Party', id: string, name: string } | null } | null }> } | null, representatives: Array<{ __typename: 'Representation', id: string, kind: RepresentationKind | null, agreeing: number | null, validUntil: string | null, representative: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null } | null, organisations: { __typename: 'OrganisationConnection', edges: Array<{ __typename: 'OrganisationEdge', node: { __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, categoryCeiling: Array<DataCategory> } | null }> } | null };

export type GivenFragment = { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, notice: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, requestedBy: { __typename: 'Party', id: string, name: string } | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null };

export type ReceiptQueryVariables = Exact<{
  id: string | number;
}>;


export type ReceiptQuery = { __typename: 'Query', consent: { __typename: 'Consent', id: string, receipt: Record<string, unknown> | null } | null };

export type GiveConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type GiveConsentMutation = { __typename: 'Mutation', recordConsent: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, notice: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, requestedBy: { __typename: 'Party', id: string, name: string } | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null };

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

export type ConsentTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentTermsQuery = { __typename: 'Query', consentTerms: { __typename: 'ConsentTerms', longestDays: number, quietDays: number } | null };

export type WhomToAskForQueryVariables = Exact<{
  id: string | number;
}>;


export type WhomToAskForQuery = { __typename: 'Query', resident: { __typename: 'Resident', birthDate: string | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, representatives: Array<{ __typename: 'Representation', id: string, kind: RepresentationKind | null, agreeing: number | null, validUntil: string | null, representative: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null } | null, organisations: { __typename: 'OrganisationConnection', edges: Array<{ __typename: 'OrganisationEdge', node: { __typename: 'Organisation', id: string, name: string, categoryCeiling: Array<DataCategory> } | null }> } | null };

export type RepresentingFragment = { __typename: 'Representation', id: string, kind: RepresentationKind | null, agreeing: number | null, validUntil: string | null, representative: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null };

export type RequestConsentMutationVariables = Exact<{
  input: RequestConsentInput;
}>;


export type RequestConsentMutation = { __typename: 'Mutation', requestConsent: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, notice: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, requestedBy: { __typename: 'Party', id: string, name: string } | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null };

export type AgreeToConsentMutationVariables = Exact<{
  input: AnswerConsentInput;
}>;


export type AgreeToConsentMutation = { __typename: 'Mutation', agreeToConsent: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, notice: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, requestedBy: { __typename: 'Party', id: string, name: string } | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null };

export type RefuseConsentMutationVariables = Exact<{
  input: AnswerConsentInput;
}>;


export type RefuseConsentMutation = { __typename: 'Mutation', refuseConsent: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, notice: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, requestedBy: { __typename: 'Party', id: string, name: string } | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null };

export type RequestedConsentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RequestedConsentsQuery = { __typename: 'Query', requestedConsents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, notice: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, requestedBy: { __typename: 'Party', id: string, name: string } | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type RecordAssessmentMutationVariables = Exact<{
  input: RecordAssessmentInput;
}>;


export type RecordAssessmentMutation = { __typename: 'Mutation', recordAssessment: { __typename: 'Assessment', id: string } | null };

export type DossierQueryVariables = Exact<{
  id: string | number;
}>;


export type DossierQuery = { __typename: 'Query', resident: { __typename: 'Resident', version: number | null, birthDate: string | null, bsn: string | null, street: string | null, houseNumber: string | null, postcode: string | null, city: string | null, confidentialAddress: boolean | null, phone: string | null, email: string | null, language: string | null, interpreterNeeded: boolean | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, district: { __typename: 'District', code: string, name: string } | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'HouseholdMember', id: string, role: HouseholdRole | null, from: string | null, to: string | null, resident: { __typename: 'Resident', birthDate: string | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null } | null, network: Array<{ __typename: 'NetworkMember', id: string, name: string | null, relation: string | null, support: string | null }> | null, representatives: Array<{ __typename: 'Representation', id: string, kind: RepresentationKind | null, validUntil: string | null, representative: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null, supportPlan: { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null, helpQuestions: { __typename: 'HelpQuestionConnection', edges: Array<{ __typename: 'HelpQuestionEdge', node: { __typename: 'HelpQuestion', id: string, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, urgency: Urgency | null, state: HelpQuestionState | null } | null }> } | null, contactMoments: { __typename: 'ContactMomentConnection', edges: Array<{ __typename: 'ContactMomentEdge', node: { __typename: 'ContactMoment', id: string, at: string | null, kind: ContactKind | null, channel: ContactChannel | null, note: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null }> } | null, appointments: { __typename: 'AppointmentConnection', edges: Array<{ __typename: 'AppointmentEdge', node: { __typename: 'Appointment', id: string, version: number | null, kind: AppointmentKind | null, state: AppointmentState | null, startsAt: string | null, endsAt: string | null, place: string | null, note: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null }> } | null, referrals: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, lifeDomains: Array<LifeDomain> | null, feedback: string | null, to: { __typename: 'Party', id: string, name: string } | null } | null }> } | null, assessments: Array<{ __typename: 'Assessment', id: string, phase: AssessmentPhase | null, date: string | null, version: string | null, scores: Array<{ __typename: 'AssessmentScore', id: string, lifeDomain: LifeDomain | null, score: number | null }> | null }> | null } | null };

export type PlanFragment = { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null };

export type PlanGoalFragment = { __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null };

export type PlanActionFragment = { __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null };

export type FiguresOfQueryVariables = Exact<{
  period: string;
  team0?: string | number | null | undefined;
  district0?: string | number | null | undefined;
  team1?: string | number | null | undefined;
  district1?: string | number | null | undefined;
  team2?: string | number | null | undefined;
  district2?: string | number | null | undefined;
  team3?: string | number | null | undefined;
  district3?: string | number | null | undefined;
  team4?: string | number | null | undefined;
  district4?: string | number | null | undefined;
  team5?: string | number | null | undefined;
  district5?: string | number | null | undefined;
  team6?: string | number | null | undefined;
  district6?: string | number | null | undefined;
  team7?: string | number | null | undefined;
  district7?: string | number | null | undefined;
  team8?: string | number | null | undefined;
  district8?: string | number | null | undefined;
  team9?: string | number | null | undefined;
  district9?: string | number | null | undefined;
}>;


export type FiguresOfQuery = { __typename: 'Query', place0: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place1: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place2: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place3: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place4: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place5: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place6: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place7: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place8: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null, place9: { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null };

export type FiguresByMonthQueryVariables = Exact<{
  year: string;
  team?: string | number | null | undefined;
}>;


export type FiguresByMonthQuery = { __typename: 'Query', figuresByMonth: Array<{ __typename: 'Figures', id: string, period: string, referralAcceptance: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, referralFeedback: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, fromGeneralPractitioners: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, toGeneralPractitioners: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rerouted: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, jointPlans: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null }> | null };

export type SelfRelianceQueryVariables = Exact<{
  period: string;
  team?: string | number | null | undefined;
}>;


export type SelfRelianceQuery = { __typename: 'Query', figures: { __typename: 'Figures', id: string, FINANCES: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, WORK_EDUCATION: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, TIME_USE: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, HOUSING: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, DOMESTIC_RELATIONS: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, MENTAL_HEALTH: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, PHYSICAL_HEALTH: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, SUBSTANCE_USE: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, BASIC_ADL: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, INSTRUMENTAL_ADL: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, SOCIAL_NETWORK: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, PARTICIPATION: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, JUSTICE: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null } | null };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { __typename: 'Query', teams: Array<{ __typename: 'Team', id: string, name: string, districts: Array<{ __typename: 'District', code: string }>, workers: Array<{ __typename: 'Worker', id: string, fte: number }> }> | null, districts: Array<{ __typename: 'District', code: string, name: string, teams: Array<{ __typename: 'Team', id: string, name: string }> }> | null };

export type CountedFragment = { __typename: 'Figures', id: string, period: string, supportContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, informationContacts: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, questions: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, demandPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, contactsPerThousand: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, workloadPerFte: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waiting: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, waitingYouth: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysWaited: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, daysToPlan: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, lightHelp: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null, rating: { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean } | null };

export type NumberFragment = { __typename: 'Figure', value: number | null, of: number | null, withheld: boolean };

export type LogContactMutationVariables = Exact<{
  input: LogContactInput;
}>;


export type LogContactMutation = { __typename: 'Mutation', logContact: { __typename: 'ContactMoment', id: string } | null };

export type RegisterQuestionMutationVariables = Exact<{
  input: RegisterQuestionInput;
}>;


export type RegisterQuestionMutation = { __typename: 'Mutation', registerQuestion: { __typename: 'RegisteredQuestion', id: string } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', roles: Array<Role>, scopes: Array<string>, purpose: Purpose, party: { __typename: 'Party', id: string } } | null };

export type OwnPartyQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPartyQuery = { __typename: 'Query', me: { __typename: 'Me', party: { __typename: 'Party', id: string, name: string } } | null };

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


export type WhyAccessQuery = { __typename: 'Query', whyAccess: { __typename: 'AccessExplanation', at: string | null, permitted: boolean | null, rule: DecisionRule | null, objections: Array<string> | null, overrides: Array<string> | null, provisions: Array<{ __typename: 'WeighedProvision', id: string, outcome: LineOutcome | null }> | null } | null };

export type OverridesToReviewQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OverridesToReviewQuery = { __typename: 'Query', overridesToReview: { __typename: 'EmergencyOverrideConnection', edges: Array<{ __typename: 'EmergencyOverrideEdge', node: { __typename: 'EmergencyOverride', id: string, worker: string | null, ground: OverrideGround | null, reason: string | null, validFrom: string | null, validUntil: string | null, categories: Array<DataCategory> | null, party: { __typename: 'Party', id: string, name: string } | null, resident: { __typename: 'Resident', id: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type WorkerOfOverrideQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkerOfOverrideQuery = { __typename: 'Query', worker: { __typename: 'Worker', id: string, name: string } | null };

export type ReviewOverrideMutationVariables = Exact<{
  input: ReviewOverrideInput;
}>;


export type ReviewOverrideMutation = { __typename: 'Mutation', reviewOverride: { __typename: 'EmergencyOverride', id: string, verdict: OverrideVerdict | null, reviewedAt: string | null } | null };

export type PartiesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartiesQuery = { __typename: 'Query', teams: Array<{ __typename: 'Team', id: string, name: string }> | null, organisations: { __typename: 'OrganisationConnection', edges: Array<{ __typename: 'OrganisationEdge', node: { __typename: 'Organisation', id: string, name: string } | null }> } | null };

export type CreatePlanMutationVariables = Exact<{
  input: CreatePlanInput;
}>;


export type CreatePlanMutation = { __typename: 'Mutation', createPlan: { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null };

export type AgreePlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type AgreePlanMutation = { __typename: 'Mutation', agreePlan: { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null };

export type ActivatePlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type ActivatePlanMutation = { __typename: 'Mutation', activatePlan: { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null };

export type PausePlanMutationVariables = Exact<{
  input: PlanStepInput;
}>;


export type PausePlanMutation = { __typename: 'Mutation', pausePlan: { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null };

export type ClosePlanMutationVariables = Exact<{
  input: ClosePlanInput;
}>;


export type ClosePlanMutation = { __typename: 'Mutation', closePlan: { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null };

export type TransferContactWorkerMutationVariables = Exact<{
  input: TransferContactWorkerInput;
}>;


export type TransferContactWorkerMutation = { __typename: 'Mutation', transferContactWorker: { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null };

export type TeamWorkersQueryVariables = Exact<{
  team: string | number;
}>;


export type TeamWorkersQuery = { __typename: 'Query', team: { __typename: 'Team', id: string, workers: Array<{ __typename: 'Worker', id: string, name: string }> } | null };

export type SetPlanReviewMutationVariables = Exact<{
  input: SetPlanReviewInput;
}>;


export type SetPlanReviewMutation = { __typename: 'Mutation', setPlanReview: { __typename: 'SupportPlan', id: string, version: number | null, state: SupportPlanState | null, agreedAt: string | null, reviewOn: string | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participants: Array<{ __typename: 'PlanParticipant', id: string, version: number | null, from: string | null, to: string | null, takesPart: boolean | null, party: { __typename: 'Party', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null }> | null, goals: Array<{ __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null }> | null } | null };

export type AddGoalMutationVariables = Exact<{
  input: AddGoalInput;
}>;


export type AddGoalMutation = { __typename: 'Mutation', addGoal: { __typename: 'Goal', id: string } | null };

export type EditGoalMutationVariables = Exact<{
  input: EditGoalInput;
}>;


export type EditGoalMutation = { __typename: 'Mutation', editGoal: { __typename: 'Goal', id: string, version: number | null, lifeDomain: LifeDomain | null, text: string | null, baseline: string | null, target: string | null, status: GoalStatus | null, ownContribution: string | null, actions: Array<{ __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null }> | null } | null };

export type RecordActionMutationVariables = Exact<{
  input: RecordActionInput;
}>;


export type RecordActionMutation = { __typename: 'Mutation', recordAction: { __typename: 'Action', id: string } | null };

export type EditActionMutationVariables = Exact<{
  input: EditActionInput;
}>;


export type EditActionMutation = { __typename: 'Mutation', editAction: { __typename: 'Action', id: string, version: number | null, by: ActionBy | null, text: string | null, due: string | null, done: string | null } | null };

export type AddParticipantMutationVariables = Exact<{
  input: AddParticipantInput;
}>;


export type AddParticipantMutation = { __typename: 'Mutation', addParticipant: { __typename: 'PlanParticipant', id: string } | null };

export type RemoveParticipantMutationVariables = Exact<{
  input: RemoveParticipantInput;
}>;


export type RemoveParticipantMutation = { __typename: 'Mutation', removeParticipant: { __typename: 'PlanParticipant', id: string, version: number | null, to: string | null, takesPart: boolean | null } | null };

export type PlanSharesQueryVariables = Exact<{
  plan: string | number;
}>;


export type PlanSharesQuery = { __typename: 'Query', supportPlan: { __typename: 'SupportPlan', id: string, residents: Array<{ __typename: 'Resident', id: string, consents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, recordedAt: string | null, notice: string | null, validFrom: string | null, validUntil: string | null, withdrawnAt: string | null, requestedBy: { __typename: 'Party', id: string, name: string } | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null, purposes: Array<Purpose> | null, validUntil: string | null }> | null } | null }> } | null }> | null } | null };

export type PreviewQueryVariables = Exact<{
  id: string | number;
  party: string | number;
  purpose: Purpose;
}>;


export type PreviewQuery = { __typename: 'Query', accessPreview: { __typename: 'AccessPreview', visibleCategories: Array<DataCategory> | null, categories: Array<{ __typename: 'CategoryPreview', category: DataCategory, permitted: boolean | null, rule: DecisionRule | null }> | null } | null, organisation: { __typename: 'Organisation', id: string, name: string } | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, birthDate: string | null, bsn: string | null, street: string | null, houseNumber: string | null, postcode: string | null, city: string | null, phone: string | null, email: string | null, language: string | null, interpreterNeeded: boolean | null, district: { __typename: 'District', code: string, name: string } | null, household: { __typename: 'Household', id: string, members: Array<{ __typename: 'HouseholdMember', id: string, role: HouseholdRole | null, from: string | null, to: string | null, resident: { __typename: 'Resident', birthDate: string | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null } | null, representatives: Array<{ __typename: 'Representation', id: string, kind: RepresentationKind | null }> | null, network: Array<{ __typename: 'NetworkMember', id: string, name: string | null, relation: string | null }> | null, supportPlan: { __typename: 'SupportPlan', id: string, state: SupportPlanState | null, reviewOn: string | null, household: { __typename: 'Household', id: string } | null, residents: Array<{ __typename: 'Resident', id: string }> | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, goals: Array<{ __typename: 'Goal', id: string, lifeDomain: LifeDomain | null, text: string | null, status: GoalStatus | null }> | null } | null, helpQuestions: { __typename: 'HelpQuestionConnection', edges: Array<{ __typename: 'HelpQuestionEdge', node: { __typename: 'HelpQuestion', id: string, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, state: HelpQuestionState | null } | null }> } | null, contactMoments: { __typename: 'ContactMomentConnection', edges: Array<{ __typename: 'ContactMomentEdge', node: { __typename: 'ContactMoment', id: string, at: string | null, kind: ContactKind | null, channel: ContactChannel | null, lifeDomains: Array<LifeDomain> | null, note: string | null } | null }> } | null, assessments: Array<{ __typename: 'Assessment', id: string, date: string | null, phase: AssessmentPhase | null, scores: Array<{ __typename: 'AssessmentScore', id: string, lifeDomain: LifeDomain | null, score: number | null }> | null }> | null, referrals: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, reason: string | null, lifeDomains: Array<LifeDomain> | null, from: { __typename: 'Party', id: string } | null, to: { __typename: 'Party', id: string, name: string } | null } | null }> } | null } | null };

export type PreviewOfOtherQueryVariables = Exact<{
  id: string | number;
  party: string | number;
  purpose: Purpose;
}>;


export type PreviewOfOtherQuery = { __typename: 'Query', accessPreview: { __typename: 'AccessPreview', visibleCategories: Array<DataCategory> | null } | null };

export type QuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type QuestionQuery = { __typename: 'Query', helpQuestion: { __typename: 'HelpQuestion', id: string, version: number | null, channel: ContactChannel | null, entryPoint: EntryPoint | null, currentEntryPoint: EntryPoint | null, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, riskFlags: Array<RiskFlag> | null, urgency: Urgency | null, advisedWeight: SupportWeight | null, whyLighterHelpIsNotEnough: string | null, answer: string | null, lightHelp: string | null, outcome: QuestionOutcome | null, outcomeNote: string | null, state: HelpQuestionState | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, waiting: Array<{ __typename: 'WaitingListEntry', id: string, version: number | null, since: string | null, until: string | null, youth: boolean | null }> | null, history: Array<{ __typename: 'HelpQuestionEvent', at: string | null, step: QuestionStep | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type QuestionFragment = { __typename: 'HelpQuestion', id: string, version: number | null, channel: ContactChannel | null, entryPoint: EntryPoint | null, currentEntryPoint: EntryPoint | null, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, riskFlags: Array<RiskFlag> | null, urgency: Urgency | null, advisedWeight: SupportWeight | null, whyLighterHelpIsNotEnough: string | null, answer: string | null, lightHelp: string | null, outcome: QuestionOutcome | null, outcomeNote: string | null, state: HelpQuestionState | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, waiting: Array<{ __typename: 'WaitingListEntry', id: string, version: number | null, since: string | null, until: string | null, youth: boolean | null }> | null, history: Array<{ __typename: 'HelpQuestionEvent', at: string | null, step: QuestionStep | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null }> | null };

export type ClarifyQuestionMutationVariables = Exact<{
  input: ClarifyQuestionInput;
}>;


export type ClarifyQuestionMutation = { __typename: 'Mutation', clarifyQuestion: { __typename: 'HelpQuestion', id: string, version: number | null, channel: ContactChannel | null, entryPoint: EntryPoint | null, currentEntryPoint: EntryPoint | null, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, riskFlags: Array<RiskFlag> | null, urgency: Urgency | null, advisedWeight: SupportWeight | null, whyLighterHelpIsNotEnough: string | null, answer: string | null, lightHelp: string | null, outcome: QuestionOutcome | null, outcomeNote: string | null, state: HelpQuestionState | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, waiting: Array<{ __typename: 'WaitingListEntry', id: string, version: number | null, since: string | null, until: string | null, youth: boolean | null }> | null, history: Array<{ __typename: 'HelpQuestionEvent', at: string | null, step: QuestionStep | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { __typename: 'Mutation', answerQuestion: { __typename: 'HelpQuestion', id: string, version: number | null, channel: ContactChannel | null, entryPoint: EntryPoint | null, currentEntryPoint: EntryPoint | null, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, riskFlags: Array<RiskFlag> | null, urgency: Urgency | null, advisedWeight: SupportWeight | null, whyLighterHelpIsNotEnough: string | null, answer: string | null, lightHelp: string | null, outcome: QuestionOutcome | null, outcomeNote: string | null, state: HelpQuestionState | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, waiting: Array<{ __typename: 'WaitingListEntry', id: string, version: number | null, since: string | null, until: string | null, youth: boolean | null }> | null, history: Array<{ __typename: 'HelpQuestionEvent', at: string | null, step: QuestionStep | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type ConcludeClarificationMutationVariables = Exact<{
  input: ConcludeClarificationInput;
}>;


export type ConcludeClarificationMutation = { __typename: 'Mutation', concludeClarification: { __typename: 'HelpQuestion', id: string, version: number | null, channel: ContactChannel | null, entryPoint: EntryPoint | null, currentEntryPoint: EntryPoint | null, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, riskFlags: Array<RiskFlag> | null, urgency: Urgency | null, advisedWeight: SupportWeight | null, whyLighterHelpIsNotEnough: string | null, answer: string | null, lightHelp: string | null, outcome: QuestionOutcome | null, outcomeNote: string | null, state: HelpQuestionState | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, waiting: Array<{ __typename: 'WaitingListEntry', id: string, version: number | null, since: string | null, until: string | null, youth: boolean | null }> | null, history: Array<{ __typename: 'HelpQuestionEvent', at: string | null, step: QuestionStep | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type PlaceOnWaitingListMutationVariables = Exact<{
  input: PlaceOnWaitingListInput;
}>;


export type PlaceOnWaitingListMutation = { __typename: 'Mutation', placeOnWaitingList: { __typename: 'WaitingListEntry', id: string } | null };

export type TakeFromWaitingListMutationVariables = Exact<{
  input: TakeFromWaitingListInput;
}>;


export type TakeFromWaitingListMutation = { __typename: 'Mutation', takeFromWaitingList: { __typename: 'WaitingListEntry', id: string } | null };

export type EndWaitingMutationVariables = Exact<{
  input: EndWaitingInput;
}>;


export type EndWaitingMutation = { __typename: 'Mutation', endWaiting: { __typename: 'WaitingListEntry', id: string } | null };

export type CloseQuestionMutationVariables = Exact<{
  input: CloseQuestionInput;
}>;


export type CloseQuestionMutation = { __typename: 'Mutation', closeQuestion: { __typename: 'HelpQuestion', id: string, version: number | null, channel: ContactChannel | null, entryPoint: EntryPoint | null, currentEntryPoint: EntryPoint | null, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, riskFlags: Array<RiskFlag> | null, urgency: Urgency | null, advisedWeight: SupportWeight | null, whyLighterHelpIsNotEnough: string | null, answer: string | null, lightHelp: string | null, outcome: QuestionOutcome | null, outcomeNote: string | null, state: HelpQuestionState | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, waiting: Array<{ __typename: 'WaitingListEntry', id: string, version: number | null, since: string | null, until: string | null, youth: boolean | null }> | null, history: Array<{ __typename: 'HelpQuestionEvent', at: string | null, step: QuestionStep | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type WithdrawQuestionMutationVariables = Exact<{
  input: WithdrawQuestionInput;
}>;


export type WithdrawQuestionMutation = { __typename: 'Mutation', withdrawQuestion: { __typename: 'HelpQuestion', id: string, version: number | null, channel: ContactChannel | null, entryPoint: EntryPoint | null, currentEntryPoint: EntryPoint | null, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, riskFlags: Array<RiskFlag> | null, urgency: Urgency | null, advisedWeight: SupportWeight | null, whyLighterHelpIsNotEnough: string | null, answer: string | null, lightHelp: string | null, outcome: QuestionOutcome | null, outcomeNote: string | null, state: HelpQuestionState | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, waiting: Array<{ __typename: 'WaitingListEntry', id: string, version: number | null, since: string | null, until: string | null, youth: boolean | null }> | null, history: Array<{ __typename: 'HelpQuestionEvent', at: string | null, step: QuestionStep | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type HandOverQuestionMutationVariables = Exact<{
  input: HandOverQuestionInput;
}>;


export type HandOverQuestionMutation = { __typename: 'Mutation', handOverQuestion: { __typename: 'HelpQuestion', id: string } | null };

export type TeamsToHandToQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsToHandToQuery = { __typename: 'Query', teams: Array<{ __typename: 'Team', id: string, name: string }> | null };

export type RecordConsentsQueryVariables = Exact<{
  resident: string | number;
}>;


export type RecordConsentsQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, birthDate: string | null, consents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null }> | null } | null }> } | null, representatives: Array<{ __typename: 'Representation', id: string, kind: RepresentationKind | null, agreeing: number | null, validUntil: string | null, representative: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null }> | null } | null };

export type SetQuestionUrgencyMutationVariables = Exact<{
  input: SetQuestionUrgencyInput;
}>;


export type SetQuestionUrgencyMutation = { __typename: 'Mutation', setQuestionUrgency: { __typename: 'HelpQuestion', id: string, version: number | null, channel: ContactChannel | null, entryPoint: EntryPoint | null, currentEntryPoint: EntryPoint | null, receivedAt: string | null, stated: string | null, underlying: string | null, lifeDomains: Array<LifeDomain> | null, riskFlags: Array<RiskFlag> | null, urgency: Urgency | null, advisedWeight: SupportWeight | null, whyLighterHelpIsNotEnough: string | null, answer: string | null, lightHelp: string | null, outcome: QuestionOutcome | null, outcomeNote: string | null, state: HelpQuestionState | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, waiting: Array<{ __typename: 'WaitingListEntry', id: string, version: number | null, since: string | null, until: string | null, youth: boolean | null }> | null, history: Array<{ __typename: 'HelpQuestionEvent', at: string | null, step: QuestionStep | null, state: HelpQuestionState | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type ReferralsOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralsOfQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, mandatoryReferrals: Array<{ __typename: 'MandatoryReferral', id: string, trigger: MandatoryReferralTrigger | null, lifeDomain: LifeDomain | null, state: MandatoryReferralState | null, recordedAt: string | null, settledAt: string | null, settledBy: { __typename: 'Worker', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null }> | null, referrals: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null }> } | null, applications: { __typename: 'ProvisionApplicationConnection', edges: Array<{ __typename: 'ProvisionApplicationEdge', node: { __typename: 'ProvisionApplication', id: string, state: ProvisionApplicationState | null, lifeDomains: Array<LifeDomain> | null, whyLighterHelpIsNotEnough: string | null, outcome: string | null, mediationResult: MediationResult | null, mediationOutcome: string | null, submittedAt: string | null, from: { __typename: 'Party', id: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ApplicationEvent', at: string | null, state: ProvisionApplicationState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null }> } | null, consents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null }> | null } | null }> } | null } | null };

export type DutiesOfQueryVariables = Exact<{
  id: string | number;
}>;


export type DutiesOfQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, mandatoryReferrals: Array<{ __typename: 'MandatoryReferral', id: string, trigger: MandatoryReferralTrigger | null, lifeDomain: LifeDomain | null, state: MandatoryReferralState | null, recordedAt: string | null, settledAt: string | null, question: { __typename: 'HelpQuestion', id: string } | null, settledBy: { __typename: 'Worker', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null }> | null, consents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null }> | null } | null }> } | null } | null };

export type OneReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type OneReferralQuery = { __typename: 'Query', referral: { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, consents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null }> | null } | null }> } | null } | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type CarryingFragment = { __typename: 'Resident', consents: { __typename: 'ConsentConnection', edges: Array<{ __typename: 'ConsentEdge', node: { __typename: 'Consent', id: string, action: ConsentAction | null, state: ConsentState | null, grantee: { __typename: 'Party', id: string, name: string } | null, provisions: Array<{ __typename: 'ConsentProvision', id: string, categories: Array<DataCategory> | null }> | null } | null }> } | null };

export type OfferedQueryVariables = Exact<{
  lifeDomain?: LifeDomain | null | undefined;
  districtCode?: string | number | null | undefined;
  canTakeSomeone?: boolean | null | undefined;
}>;


export type OfferedQuery = { __typename: 'Query', provisions: { __typename: 'ProvisionConnection', edges: Array<{ __typename: 'ProvisionEdge', node: { __typename: 'Provision', id: string, name: string, kind: ProvisionKind, law: Law, capacityStatus: CapacityStatus, capacityStatusSince: string | null, organisation: { __typename: 'Organisation', id: string, name: string } | null, districts: Array<{ __typename: 'District', code: string, name: string }> | null } | null }> } | null, districts: Array<{ __typename: 'District', code: string, name: string }> | null };

export type DutyFragment = { __typename: 'MandatoryReferral', id: string, trigger: MandatoryReferralTrigger | null, lifeDomain: LifeDomain | null, state: MandatoryReferralState | null, recordedAt: string | null, settledAt: string | null, settledBy: { __typename: 'Worker', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null };

export type CourseFragment = { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null };

export type ApplicationFragment = { __typename: 'ProvisionApplication', id: string, state: ProvisionApplicationState | null, lifeDomains: Array<LifeDomain> | null, whyLighterHelpIsNotEnough: string | null, outcome: string | null, mediationResult: MediationResult | null, mediationOutcome: string | null, submittedAt: string | null, from: { __typename: 'Party', id: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ApplicationEvent', at: string | null, state: ProvisionApplicationState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { __typename: 'Mutation', sendReferral: { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type DraftReferralMutationVariables = Exact<{
  input: DraftReferralInput;
}>;


export type DraftReferralMutation = { __typename: 'Mutation', draftReferral: { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type SendDraftMutationVariables = Exact<{
  input: SendDraftInput;
}>;


export type SendDraftMutation = { __typename: 'Mutation', sendDraft: { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type CancelReferralMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelReferralMutation = { __typename: 'Mutation', cancelReferral: { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type RespondToReferralMutationVariables = Exact<{
  input: RespondToReferralInput;
}>;


export type RespondToReferralMutation = { __typename: 'Mutation', respondToReferral: { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type GiveFeedbackMutationVariables = Exact<{
  input: GiveFeedbackInput;
}>;


export type GiveFeedbackMutation = { __typename: 'Mutation', giveFeedback: { __typename: 'Referral', id: string, state: ReferralState | null, sentAt: string | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, reason: string | null, mandatoryReason: MandatoryReferralTrigger | null, statusReason: string | null, feedback: string | null, feedbackAt: string | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ReferralEvent', at: string | null, state: ReferralState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type RecordRefusalMutationVariables = Exact<{
  id: string | number;
}>;


export type RecordRefusalMutation = { __typename: 'Mutation', recordRefusal: { __typename: 'MandatoryReferral', id: string, trigger: MandatoryReferralTrigger | null, lifeDomain: LifeDomain | null, state: MandatoryReferralState | null, recordedAt: string | null, settledAt: string | null, settledBy: { __typename: 'Worker', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null } | null };

export type ApplyForProvisionMutationVariables = Exact<{
  input: ApplyForProvisionInput;
}>;


export type ApplyForProvisionMutation = { __typename: 'Mutation', applyForProvision: { __typename: 'ProvisionApplication', id: string, state: ProvisionApplicationState | null, lifeDomains: Array<LifeDomain> | null, whyLighterHelpIsNotEnough: string | null, outcome: string | null, mediationResult: MediationResult | null, mediationOutcome: string | null, submittedAt: string | null, from: { __typename: 'Party', id: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ApplicationEvent', at: string | null, state: ProvisionApplicationState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type DraftApplicationMutationVariables = Exact<{
  input: DraftApplicationInput;
}>;


export type DraftApplicationMutation = { __typename: 'Mutation', draftApplication: { __typename: 'ProvisionApplication', id: string, state: ProvisionApplicationState | null, lifeDomains: Array<LifeDomain> | null, whyLighterHelpIsNotEnough: string | null, outcome: string | null, mediationResult: MediationResult | null, mediationOutcome: string | null, submittedAt: string | null, from: { __typename: 'Party', id: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ApplicationEvent', at: string | null, state: ProvisionApplicationState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { __typename: 'Mutation', submitApplication: { __typename: 'ProvisionApplication', id: string, state: ProvisionApplicationState | null, lifeDomains: Array<LifeDomain> | null, whyLighterHelpIsNotEnough: string | null, outcome: string | null, mediationResult: MediationResult | null, mediationOutcome: string | null, submittedAt: string | null, from: { __typename: 'Party', id: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ApplicationEvent', at: string | null, state: ProvisionApplicationState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type WithdrawApplicationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawApplicationMutation = { __typename: 'Mutation', withdrawApplication: { __typename: 'ProvisionApplication', id: string, state: ProvisionApplicationState | null, lifeDomains: Array<LifeDomain> | null, whyLighterHelpIsNotEnough: string | null, outcome: string | null, mediationResult: MediationResult | null, mediationOutcome: string | null, submittedAt: string | null, from: { __typename: 'Party', id: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ApplicationEvent', at: string | null, state: ProvisionApplicationState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type RecordMediationMutationVariables = Exact<{
  input: RecordMediationInput;
}>;


export type RecordMediationMutation = { __typename: 'Mutation', recordMediation: { __typename: 'ProvisionApplication', id: string, state: ProvisionApplicationState | null, lifeDomains: Array<LifeDomain> | null, whyLighterHelpIsNotEnough: string | null, outcome: string | null, mediationResult: MediationResult | null, mediationOutcome: string | null, submittedAt: string | null, from: { __typename: 'Party', id: string } | null, to: { __typename: 'Party', id: string, name: string } | null, provision: { __typename: 'Provision', id: string, name: string } | null, events: Array<{ __typename: 'ApplicationEvent', at: string | null, state: ProvisionApplicationState | null, note: string | null, byParty: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type ReceiversQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceiversQuery = { __typename: 'Query', teams: Array<{ __typename: 'Team', id: string, name: string }> | null, organisations: { __typename: 'OrganisationConnection', edges: Array<{ __typename: 'OrganisationEdge', node: { __typename: 'Organisation', id: string, name: string, categoryCeiling: Array<DataCategory> } | null }> } | null };

export type LookUpQueryVariables = Exact<{
  lastName?: string | null | undefined;
  district?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type LookUpQuery = { __typename: 'Query', residents: { __typename: 'ResidentConnection', edges: Array<{ __typename: 'ResidentEdge', node: { __typename: 'Resident', birthDate: string | null, street: string | null, houseNumber: string | null, phone: string | null, id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, district: { __typename: 'District', code: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type DistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictsQuery = { __typename: 'Query', districts: Array<{ __typename: 'District', code: string, name: string }> | null };

export type SealCheckQueryVariables = Exact<{
  before?: number | null | undefined;
}>;


export type SealCheckQuery = { __typename: 'Query', sealCheck: { __typename: 'SealCheck', from: number | null, to: number | null, records: number, before: number | null, waiting: number | null, last: string | null, findings: Array<{ __typename: 'SealFinding', kind: SealFindingKind, from: number | null, to: number | null, record: string | null, sentence: string }> } | null };

export type TeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsQuery = { __typename: 'Query', teams: Array<{ __typename: 'Team', id: string, name: string, openNow: boolean, opensAt: string | null, districts: Array<{ __typename: 'District', code: string, name: string }>, locations: Array<{ __typename: 'Location', id: string, name: string, street: string, houseNumber: string, openNow: boolean, closesAt: string | null, opensAt: string | null, openingHours: Array<{ __typename: 'OpeningHours', id: string, weekday: number, opens: string, closes: string }> }>, presences: Array<{ __typename: 'Presence', id: string, locationName: string, weekday: number, from: string, to: string, validTo: string | null }>, presentNow: Array<{ __typename: 'Presence', id: string }>, capacity: Array<{ __typename: 'CapacityLine', id: string, fte: number | null, amount: number | null, from: string, to: string | null, source: string }>, workers: Array<{ __typename: 'Worker', id: string, name: string, specialisms: Array<LifeDomain>, fte: number, employer: { __typename: 'Organisation', id: string, name: string } | null }> }> | null, districts: Array<{ __typename: 'District', code: string, name: string, teams: Array<{ __typename: 'Team', id: string }> }> | null };

export type TimelineQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null, timeline: { __typename: 'TimelineEntryConnection', edges: Array<{ __typename: 'TimelineEntryEdge', node: { __typename: 'TimelineEntry', kind: TimelineKind | null, at: string | null, question: { __typename: 'HelpQuestion', id: string, stated: string | null } | null, questionEvent: { __typename: 'HelpQuestionEvent', step: QuestionStep | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null } | null, waiting: { __typename: 'WaitingListEntry', id: string, since: string | null, until: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null, contact: { __typename: 'ContactMoment', id: string, kind: ContactKind | null, channel: ContactChannel | null, note: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null, planEvent: { __typename: 'PlanEvent', step: PlanStep | null, stopReason: StopReason | null, reviewOn: string | null, worker: { __typename: 'Worker', id: string, name: string } | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participant: { __typename: 'PlanParticipant', id: string, party: { __typename: 'Party', id: string, name: string } | null } | null } | null, goalEvent: { __typename: 'GoalEvent', step: GoalStep | null, status: GoalStatus | null, worker: { __typename: 'Worker', id: string, name: string } | null, action: { __typename: 'Action', id: string, text: string | null } | null } | null, assessment: { __typename: 'Assessment', id: string, phase: AssessmentPhase | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type HappenedFragment = { __typename: 'TimelineEntry', kind: TimelineKind | null, at: string | null, question: { __typename: 'HelpQuestion', id: string, stated: string | null } | null, questionEvent: { __typename: 'HelpQuestionEvent', step: QuestionStep | null, entryPoint: EntryPoint | null, team: { __typename: 'Team', id: string, name: string } | null, worker: { __typename: 'Worker', id: string, name: string } | null, party: { __typename: 'Party', id: string, name: string } | null } | null, waiting: { __typename: 'WaitingListEntry', id: string, since: string | null, until: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null, contact: { __typename: 'ContactMoment', id: string, kind: ContactKind | null, channel: ContactChannel | null, note: string | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null, planEvent: { __typename: 'PlanEvent', step: PlanStep | null, stopReason: StopReason | null, reviewOn: string | null, worker: { __typename: 'Worker', id: string, name: string } | null, contactWorker: { __typename: 'Worker', id: string, name: string } | null, participant: { __typename: 'PlanParticipant', id: string, party: { __typename: 'Party', id: string, name: string } | null } | null } | null, goalEvent: { __typename: 'GoalEvent', step: GoalStep | null, status: GoalStatus | null, worker: { __typename: 'Worker', id: string, name: string } | null, action: { __typename: 'Action', id: string, text: string | null } | null } | null, assessment: { __typename: 'Assessment', id: string, phase: AssessmentPhase | null, worker: { __typename: 'Worker', id: string, name: string } | null } | null };

export type ReferralStepsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ReferralStepsQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, referralEvents: { __typename: 'ReferralEventConnection', edges: Array<{ __typename: 'ReferralEventEdge', node: { __typename: 'ReferralEvent', at: string | null, note: string | null, referralState: ReferralState | null, byParty: { __typename: 'Party', id: string, name: string } | null, referral: { __typename: 'Referral', id: string, to: { __typename: 'Party', id: string, name: string } | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ReferralStepFragment = { __typename: 'ReferralEvent', at: string | null, note: string | null, referralState: ReferralState | null, byParty: { __typename: 'Party', id: string, name: string } | null, referral: { __typename: 'Referral', id: string, to: { __typename: 'Party', id: string, name: string } | null } | null };

export type ApplicationStepsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ApplicationStepsQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, applicationEvents: { __typename: 'ApplicationEventConnection', edges: Array<{ __typename: 'ApplicationEventEdge', node: { __typename: 'ApplicationEvent', at: string | null, note: string | null, applicationState: ProvisionApplicationState | null, byParty: { __typename: 'Party', id: string, name: string } | null, application: { __typename: 'ProvisionApplication', id: string, provision: { __typename: 'Provision', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type ApplicationStepFragment = { __typename: 'ApplicationEvent', at: string | null, note: string | null, applicationState: ProvisionApplicationState | null, byParty: { __typename: 'Party', id: string, name: string } | null, application: { __typename: 'ProvisionApplication', id: string, provision: { __typename: 'Provision', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null } | null };

export type DutyMomentsQueryVariables = Exact<{
  id: string | number;
}>;


export type DutyMomentsQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, mandatoryReferrals: Array<{ __typename: 'MandatoryReferral', id: string, trigger: MandatoryReferralTrigger | null, lifeDomain: LifeDomain | null, state: MandatoryReferralState | null, recordedAt: string | null, settledAt: string | null, settledBy: { __typename: 'Worker', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null }> | null } | null };

export type WhoseQueryVariables = Exact<{
  id: string | number;
}>;


export type WhoseQuery = { __typename: 'Query', resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null };

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


export type SentReferralsQuery = { __typename: 'Query', sentReferrals: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ReceivedReferralsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReceivedReferralsQuery = { __typename: 'Query', incomingReferrals: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type AwaitingFeedbackQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AwaitingFeedbackQuery = { __typename: 'Query', referralsAwaitingFeedback: { __typename: 'ReferralConnection', edges: Array<{ __typename: 'ReferralEdge', node: { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MustBeReferredQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MustBeReferredQuery = { __typename: 'Query', openMandatoryReferrals: { __typename: 'MandatoryReferralConnection', edges: Array<{ __typename: 'MandatoryReferralEdge', node: { __typename: 'MandatoryReferral', id: string, trigger: MandatoryReferralTrigger | null, lifeDomain: LifeDomain | null, recordedAt: string | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, to: { __typename: 'Party', id: string, name: string } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SentFragment = { __typename: 'Referral', id: string, sentAt: string | null, state: ReferralState | null, feedbackDueAt: string | null, lifeDomains: Array<LifeDomain> | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null, from: { __typename: 'Party', id: string, name: string } | null, to: { __typename: 'Party', id: string, name: string } | null };

export type WaitingQueryVariables = Exact<{
  team: string | number;
  after?: string | null | undefined;
}>;


export type WaitingQuery = { __typename: 'Query', waitingList: { __typename: 'WaitingListEntryConnection', edges: Array<{ __typename: 'WaitingListEntryEdge', node: { __typename: 'WaitingListEntry', id: string, since: string | null, youth: boolean | null, question: { __typename: 'HelpQuestion', id: string, stated: string | null, urgency: Urgency | null, resident: { __typename: 'Resident', id: string, visibleCategories: Array<DataCategory>, firstName: string | null, namePrefix: string | null, lastName: string | null } | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export const MeetingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Meeting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MeetingFragment, unknown>;
export const GivenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Given"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<GivenFragment, unknown>;
export const PersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<PersonFragment, unknown>;
export const RepresentingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Representing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Representation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"agreeing"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"representative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<RepresentingFragment, unknown>;
export const PlanActionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]} as unknown as DocumentNode<PlanActionFragment, unknown>;
export const PlanGoalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ownContribution"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]} as unknown as DocumentNode<PlanGoalFragment, unknown>;
export const PlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Plan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"contactWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"takesPart"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanGoal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanAction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanGoal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ownContribution"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanAction"}}]}}]}}]} as unknown as DocumentNode<PlanFragment, unknown>;
export const NumberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<NumberFragment, unknown>;
export const CountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"supportContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"informationContacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demandPerFte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"demandPerThousand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactsPerThousand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workloadPerFte"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingYouth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysWaited"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"daysToPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lightHelp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Number"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Number"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]} as unknown as DocumentNode<CountedFragment, unknown>;
export const QuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Question"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"entryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"currentEntryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"underlying"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"riskFlags"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"advisedWeight"}},{"kind":"Field","name":{"kind":"Name","value":"whyLighterHelpIsNotEnough"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"lightHelp"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeNote"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"youth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<QuestionFragment, unknown>;
export const CarryingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Carrying"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"grantee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CarryingFragment, unknown>;
export const DutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Duty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MandatoryReferral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trigger"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomain"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DutyFragment, unknown>;
export const CourseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Course"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mandatoryReason"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CourseFragment, unknown>;
export const ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProvisionApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"whyLighterHelpIsNotEnough"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"mediationResult"}},{"kind":"Field","name":{"kind":"Name","value":"mediationOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationFragment, unknown>;
export const HappenedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Happened"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questionEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"entryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactWorker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"action"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HappenedFragment, unknown>;
export const ReferralStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","alias":{"kind":"Name","value":"referralState"},"name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralStepFragment, unknown>;
export const ApplicationStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","alias":{"kind":"Name","value":"applicationState"},"name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"byParty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationStepFragment, unknown>;
export const WorkQuestionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkQuestion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HelpQuestion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"entryPoint"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<WorkQuestionFragment, unknown>;
export const SentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Referral"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lifeDomains"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Person"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Person"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Resident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibleCategories"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"namePrefix"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}}]} as unknown as DocumentNode<SentFragment, unknown>;
export { MyAppointmentsDocument, MyCalendarDocument, PlanAppointmentDocument, MoveAppointmentDocument, EndAppointmentDocument } from './documents/appointment.ts';
export { ConsentOfDocument, ReceiptDocument, GiveConsentDocument, WithdrawConsentDocument, ObjectDocument, LiftObjectionDocument, ConsentTermsDocument, WhomToAskForDocument, RequestConsentDocument, AgreeToConsentDocument, RefuseConsentDocument, RequestedConsentsDocument } from './documents/consent.ts';
export { RecordAssessmentDocument, DossierDocument } from './documents/dossier.ts';
export { FiguresOfDocument, FiguresByMonthDocument, SelfRelianceDocument, PlacesDocument } from './documents/figures.ts';
export { LogContactDocument, RegisterQuestionDocument } from './documents/front-door.ts';
export { MeDocument, OwnPartyDocument } from './documents/me.ts';
export { AccessLogDocument, WhyAccessDocument, OverridesToReviewDocument, WorkerOfOverrideDocument, ReviewOverrideDocument, PartiesDocument } from './documents/oversight.ts';
export { CreatePlanDocument, AgreePlanDocument, ActivatePlanDocument, PausePlanDocument, ClosePlanDocument, TransferContactWorkerDocument, TeamWorkersDocument, SetPlanReviewDocument, AddGoalDocument, EditGoalDocument, RecordActionDocument, EditActionDocument, AddParticipantDocument, RemoveParticipantDocument, PlanSharesDocument } from './documents/plan.ts';
export { PreviewDocument, PreviewOfOtherDocument } from './documents/preview.ts';
export { QuestionDocument, ClarifyQuestionDocument, AnswerQuestionDocument, ConcludeClarificationDocument, PlaceOnWaitingListDocument, TakeFromWaitingListDocument, EndWaitingDocument, CloseQuestionDocument, WithdrawQuestionDocument, HandOverQuestionDocument, TeamsToHandToDocument, RecordConsentsDocument, SetQuestionUrgencyDocument } from './documents/question.ts';
export { ReferralsOfDocument, DutiesOfDocument, OneReferralDocument, OfferedDocument, SendReferralDocument, DraftReferralDocument, SendDraftDocument, CancelReferralDocument, RespondToReferralDocument, GiveFeedbackDocument, RecordRefusalDocument, ApplyForProvisionDocument, DraftApplicationDocument, SubmitApplicationDocument, WithdrawApplicationDocument, RecordMediationDocument, ReceiversDocument } from './documents/referral.ts';
export { LookUpDocument, DistrictsDocument } from './documents/residents.ts';
export { SealCheckDocument } from './documents/seal.ts';
export { TeamsDocument } from './documents/team.ts';
export { TimelineDocument, ReferralStepsDocument, ApplicationStepsDocument, DutyMomentsDocument, WhoseDocument } from './documents/timeline.ts';
export { ExpiringDocument, MyQuestionsDocument, MyPlansDocument, TeamInboxDocument, EveryQuestionDocument, SentReferralsDocument, ReceivedReferralsDocument, AwaitingFeedbackDocument, MustBeReferredDocument, WaitingDocument } from './documents/work.ts';
