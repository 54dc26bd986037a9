import { lifeDomains } from '@wijkgraph/schema';

/** How a figure is written: a number, or a part of a whole. */
type Kind = 'number' | 'share';

/** A figure of the report on the state of affairs, and what the municipality compares it with. */
export interface ReportedFigure {
  /** The field of `Figures`. */
  readonly name: string;
  readonly title: string;
  readonly kind: Kind;
  readonly aim?: string;
  readonly byDistrict?: true;
}

const number = (name: string, title: string, more: Omit<Partial<ReportedFigure>, 'name'> = {}): ReportedFigure => ({
  name,
  title,
  kind: 'number',
  ...more,
});
const share = (name: string, title: string, more: Omit<Partial<ReportedFigure>, 'name'> = {}): ReportedFigure => ({
  ...number(name, title, more),
  kind: 'share',
});

/** What the report tells, in its order. */
export const reportedFigures: readonly ReportedFigure[] = [
  number('supportContacts', 'Ondersteuningscontacten', { aim: '200-300 per maand', byDistrict: true }),
  number('informationContacts', 'Informatie- en adviescontacten', { byDistrict: true }),
  number('informationPerSupport', 'Informatie per ondersteuning', { aim: 'bijna 2', byDistrict: true }),
  number('questions', 'Hulpvragen', { byDistrict: true }),
  number('demandPerFte', 'Hulpvragen per fte'),
  number('demandPerThousand', 'Hulpvragen per 1.000 inwoners', { byDistrict: true }),
  number('contactsPerThousand', 'Contacten per 1.000 inwoners', { byDistrict: true }),
  number('workloadPerFte', 'Ondersteuningscontacten per fte'),
  share('lightHelp', 'Lichte hulp geadviseerd', { byDistrict: true }),
  share('rerouted', 'Overgedragen: kwam bij een andere deur binnen'),
  share('fromGeneralPractitioners', 'Hulpvragen via de huisarts'),
  share('toGeneralPractitioners', 'Verwijzingen naar de huisarts'),
  number('waiting', 'Wachtenden aan het eind', { byDistrict: true }),
  number('waitingYouth', 'Wachtenden aan het eind, jeugd', { byDistrict: true }),
  number('daysWaited', 'Dagen gewacht (mediaan)', { byDistrict: true }),
  number('daysToPlan', 'Dagen van eerste vraag tot plan (mediaan)'),
  number('helpersPerPlan', 'Hulpverleners per plan'),
  share('jointPlans', 'Plannen van jeugd en volwassenen samen'),
  number('referrals', 'Verwijzingen'),
  share('referralAcceptance', 'Verwijzingen geaccepteerd'),
  share('referralFeedback', 'Verwijzingen met terugkoppeling'),
  number('rating', 'Waardering', { aim: '7' }),
];

/** Of a life domain: how far people came from the start of the support to its end. */
export const fieldOfDomain = (domain: string): string => `selfReliance_${domain}`;

/** Life domains that the self-reliance matrix scores (ZRM 2017), with their names. */
export const scoredDomains = Object.entries(lifeDomains).flatMap(([domain, { nl, scored }]) => (scored ? [{ domain, title: nl }] : []));
