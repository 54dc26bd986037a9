import type { LifeDomain } from '@wijkgraph/kit';
import { registerEnumType } from 'type-graphql';

/** Through which door a question came in: the entry points of the chain. */
export const EntryPoint = {
  TEAM: 'TEAM',
  YOUTH_TEAM: 'YOUTH_TEAM',
  WIJK_INFORMATIE_PUNT: 'WIJK_INFORMATIE_PUNT',
  WIJKNETWERK: 'WIJKNETWERK',
  ACHTER_DE_VOORDEUR: 'ACHTER_DE_VOORDEUR',
  SCHOOL: 'SCHOOL',
  GENERAL_PRACTITIONER: 'GENERAL_PRACTITIONER',
  DIGITAL: 'DIGITAL',
  OTHER_PARTY: 'OTHER_PARTY',
} as const;
export type EntryPoint = keyof typeof EntryPoint;
registerEnumType(EntryPoint, {
  name: 'EntryPoint',
  description: 'The doors through which a question comes in, and between which it is handed over.',
  valuesConfig: {
    WIJK_INFORMATIE_PUNT: { description: 'Where somebody is helped on with information (WijkInformatiePunt).' },
    WIJKNETWERK: { description: 'The professionals and volunteers of a wijk together (Wijknetwerk).' },
    ACHTER_DE_VOORDEUR: { description: 'By visits from door to door (Achter de Voordeur).' },
    DIGITAL: { description: 'By a form or a message on line.' },
  },
});

/** How soon somebody has to look at a question. */
export const Urgency = { NORMAL: 'NORMAL', URGENT: 'URGENT', CRISIS: 'CRISIS' } as const;
export type Urgency = keyof typeof Urgency;
/** The most urgent first: the order in which a team takes up what lies before it. */
export const mostUrgentFirst: readonly Urgency[] = ['CRISIS', 'URGENT', 'NORMAL'];
registerEnumType(Urgency, { name: 'Urgency', description: 'How soon somebody has to look at a question.' });

/** How heavy the help is that clarifying a question ends with: own strength before informal help, that before general, and general before tailored. */
export const SupportWeight = { OWN_STRENGTH: 'OWN_STRENGTH', INFORMAL: 'INFORMAL', GENERAL: 'GENERAL', TAILORED: 'TAILORED' } as const;
export type SupportWeight = keyof typeof SupportWeight;
registerEnumType(SupportWeight, {
  name: 'SupportWeight',
  description: 'How heavy the advised help is. All but tailored help counts as light (lichte hulp).',
  valuesConfig: {
    OWN_STRENGTH: { description: 'By the resident, alone or with family, friends and neighbours (eigen kracht).' },
    INFORMAL: { description: 'By a volunteer, or a short intervention of the team.' },
    GENERAL: { description: 'By a general provision, open to everybody.' },
    TAILORED: { description: 'By a tailored provision (maatwerkvoorziening).' },
  },
});

/** What obliges to refer a resident on. */
export const RiskFlag = {
  ADDICTION: 'ADDICTION',
  PSYCHIATRIC_DISORDER: 'PSYCHIATRIC_DISORDER',
  DOMESTIC_VIOLENCE: 'DOMESTIC_VIOLENCE',
} as const;
export type RiskFlag = keyof typeof RiskFlag;
registerEnumType(RiskFlag, { name: 'RiskFlag', description: 'What obliges to refer a resident on.' });

/** The life domain that a flag speaks of: a flagged question touches it, so only who may see the domain sees the flag. */
export const lifeDomainOfFlag: Readonly<Record<RiskFlag, LifeDomain>> = {
  ADDICTION: 'SUBSTANCE_USE',
  PSYCHIATRIC_DISORDER: 'MENTAL_HEALTH',
  DOMESTIC_VIOLENCE: 'DOMESTIC_RELATIONS',
};

/** Whether what was done helped, in the eyes of who asked. */
export const QuestionOutcome = { HELPED: 'HELPED', PARTLY_HELPED: 'PARTLY_HELPED', NOT_HELPED: 'NOT_HELPED' } as const;
export type QuestionOutcome = keyof typeof QuestionOutcome;
registerEnumType(QuestionOutcome, { name: 'QuestionOutcome', description: 'Whether what was done helped, in the eyes of who asked.' });

/** What was done with a question, as its history tells. */
export const QuestionStep = {
  REGISTERED: 'REGISTERED',
  CLARIFIED: 'CLARIFIED',
  ANSWERED: 'ANSWERED',
  CONCLUDED: 'CONCLUDED',
  PLACED_ON_WAITING_LIST: 'PLACED_ON_WAITING_LIST',
  TAKEN: 'TAKEN',
  LEFT_WAITING_LIST: 'LEFT_WAITING_LIST',
  URGENCY_SET: 'URGENCY_SET',
  HANDED_OVER: 'HANDED_OVER',
  CLOSED: 'CLOSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type QuestionStep = keyof typeof QuestionStep;
registerEnumType(QuestionStep, {
  name: 'QuestionStep',
  description: 'What was done with a question.',
  valuesConfig: {
    CLARIFIED: { description: 'Clarifying began, or brought more to light (vraagverheldering).' },
    ANSWERED: { description: 'Answered at once, without a dossier.' },
    TAKEN: { description: 'Taken from the waiting list by who begins with it.' },
    LEFT_WAITING_LIST: { description: 'Taken off the waiting list, and not begun with.' },
    HANDED_OVER: { description: 'Handed over to another team, or to another entry point of the chain.' },
    CONCLUDED: { description: 'Clarifying ended: in a plan, a light intervention or a referral.' },
  },
});

/** RECEIVED -> ANSWERED, or CLARIFYING -> WAITING | IN_PLAN | LIGHT_INTERVENTION | REFERRED -> CLOSED; WITHDRAWN. */
export const HelpQuestionState = {
  RECEIVED: 'RECEIVED',
  ANSWERED: 'ANSWERED',
  CLARIFYING: 'CLARIFYING',
  WAITING: 'WAITING',
  IN_PLAN: 'IN_PLAN',
  LIGHT_INTERVENTION: 'LIGHT_INTERVENTION',
  REFERRED: 'REFERRED',
  CLOSED: 'CLOSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type HelpQuestionState = keyof typeof HelpQuestionState;
registerEnumType(HelpQuestionState, { name: 'HelpQuestionState', description: 'How far a question has come.' });
