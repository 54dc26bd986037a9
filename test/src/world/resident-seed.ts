import { DataCategory, type LifeDomain, type Purpose } from '@wijkgraph/schema';

const everyCategory = Object.values(DataCategory);

/** What is given to a party, as a test says it. */
export interface Share {
  readonly party: string;
  readonly action: 'RECORD' | 'SHARE';
  readonly categories: readonly DataCategory[];
  readonly purposes: readonly Purpose[];
  readonly from?: Date;
  readonly until?: Date;
  readonly withdrawn?: boolean;
  /** Whose word it rests on; the resident's alone where left out. */
  readonly by?: Word;
}

/** The resident, and those who represent the resident by the numbers that they were made with. */
export interface Word {
  readonly authority: 'RESIDENT' | 'RESIDENT_AND_REPRESENTATIVES' | 'REPRESENTATIVES';
  readonly resident?: boolean;
  readonly representatives?: readonly number[];
}

/** Somebody who acts for a resident. */
export interface RepresentativeSeed {
  readonly number: number;
  readonly kind: 'PARENT' | 'GUARDIAN' | 'MENTOR' | 'CURATOR';
  readonly agreeing: number;
  readonly from?: Date;
  readonly until?: Date;
  /** Whether a safety flag stands. */
  readonly flagged?: boolean;
}

/** What is objected to: of a party, of a kind of party, or of everyone; all categories and purposes where none are named. */
export interface ObjectionSeed {
  readonly party?: string;
  readonly kind?: string;
  readonly categories?: readonly DataCategory[];
  readonly purposes?: readonly Purpose[];
  readonly at?: Date;
  readonly lifted?: boolean;
}

export interface GoalSeed {
  readonly lifeDomain: LifeDomain;
  readonly text: string;
}

/** A resident, and everything that the five subgraphs hold of them. Plain data: a world can be compared, changed and sown. */
export interface ResidentSeed {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly capable: boolean;
  readonly representatives: readonly RepresentativeSeed[];
  readonly team: string;
  readonly district: string;
  readonly shares: readonly Share[];
  readonly objections: readonly ObjectionSeed[];
  readonly goals: readonly GoalSeed[] | undefined;
  readonly questions: readonly (readonly LifeDomain[])[];
  readonly contacts: readonly (readonly LifeDomain[])[];
  readonly assessed: readonly LifeDomain[];
  readonly network: readonly string[];
  /** Residents who live with this one; together they share a household. */
  readonly household: string | undefined;
  readonly referrals: readonly { readonly to: string; readonly lifeDomains: readonly LifeDomain[]; readonly reason: string }[];
  readonly mandatory: boolean;
  /** When everything with this resident came to its end. */
  readonly over?: Date;
}

/** Purposes for which a consent counts where a test does not say otherwise. */
export const EVERYDAY: readonly Purpose[] = ['SUPPORT', 'REFERRAL'];
const STAFF: readonly Purpose[] = ['INTAKE', 'SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'];

/** Ids in the order in which residents are made, so that a list in the order of ids is in the order of the test's text. */
export const residentId = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

/** Says in sentences what a resident is and permits: `aResident(1).in('team-wielwijk').sharing('HOUSING').with('woonbron')`. */
export class ResidentBuilder {
  readonly seed: ResidentSeed;

  constructor(seed: ResidentSeed) {
    this.seed = seed;
  }

  private change(change: Partial<ResidentSeed>): ResidentBuilder {
    return new ResidentBuilder({ ...this.seed, ...change });
  }

  /** Who cannot weigh their own interests. */
  incapable(): ResidentBuilder {
    return this.change({ capable: false });
  }

  representedBy(number: number, terms: Partial<Omit<RepresentativeSeed, 'number'>> = {}): ResidentBuilder {
    const representative: RepresentativeSeed = { kind: 'PARENT', agreeing: 1, ...terms, number };
    return this.change({ representatives: [...this.seed.representatives, representative] });
  }

  /** Known to a team, which holds the consent to record. */
  in(team: string, district = 'WK050507', by?: Word): ResidentBuilder {
    const consent = { party: team, action: 'RECORD', categories: everyCategory, purposes: STAFF, ...(by && { by }) } as const;
    return this.change({ team, district }).given(consent);
  }

  given(share: Share): ResidentBuilder {
    return this.change({ shares: [...this.seed.shares, share] });
  }

  sharing(...categories: readonly DataCategory[]): { with(party: string, terms?: Partial<Share>): ResidentBuilder } {
    return { with: (party, terms = {}) => this.given({ party, action: 'SHARE', categories, purposes: EVERYDAY, ...terms }) };
  }

  objecting(objection: ObjectionSeed): ResidentBuilder {
    return this.change({ objections: [...this.seed.objections, objection] });
  }

  /** ISO 8601 date; an adult where a test does not say. */
  born(birthDate: string): ResidentBuilder {
    return this.change({ birthDate });
  }

  named(name: string): ResidentBuilder {
    return this.change({ name });
  }

  withPlan(...domains: readonly LifeDomain[]): ResidentBuilder {
    return this.change({ goals: domains.map(lifeDomain => ({ lifeDomain, text: `${lifeDomain} goal of ${this.seed.name}` })) });
  }

  asking(...lifeDomains: readonly LifeDomain[]): ResidentBuilder {
    return this.change({ questions: [...this.seed.questions, lifeDomains] });
  }

  spokenWith(...lifeDomains: readonly LifeDomain[]): ResidentBuilder {
    return this.change({ contacts: [...this.seed.contacts, lifeDomains] });
  }

  assessedIn(...assessed: readonly LifeDomain[]): ResidentBuilder {
    return this.change({ assessed });
  }

  knowing(...network: readonly string[]): ResidentBuilder {
    return this.change({ network });
  }

  livingIn(household: string): ResidentBuilder {
    return this.change({ household });
  }

  referredTo(to: string, ...lifeDomains: readonly LifeDomain[]): ResidentBuilder {
    return this.change({
      referrals: [...this.seed.referrals, { to, lifeDomains, reason: `${lifeDomains.join()} reason of ${this.seed.name}` }],
    });
  }

  /** Everything with this resident came to its end at this moment. */
  over(at: string): ResidentBuilder {
    return this.change({ over: new Date(at) });
  }

  havingToBeReferred(): ResidentBuilder {
    return this.change({ mandatory: true });
  }
}

/** A resident of whom nothing is known or permitted yet. */
export const aResident = (number: number): ResidentBuilder =>
  new ResidentBuilder({
    id: residentId(number),
    name: `Resident${number}`,
    birthDate: '1980-02-29',
    capable: true,
    representatives: [],
    team: 'team-wielwijk',
    district: 'WK050507',
    shares: [],
    objections: [],
    goals: undefined,
    questions: [],
    contacts: [],
    assessed: [],
    network: [],
    household: undefined,
    referrals: [],
    mandatory: false,
  });
