import type { Persona } from '@wijkgraph/sandbox';
import { categoryOfLifeDomain, type Classification, DataCategory, type LifeDomain, maskOf, purposeMask } from '@wijkgraph/schema';
import type { Federation } from '../federation/federation.ts';
import type { Field } from './every-field-schema.ts';
import { partiesOf, type Stored, subjectsOf, type Truth } from './every-field-truth.ts';

/** What somebody may see of a resident, worked out from the consents that were written and the rules of the domain. */
export interface Granted {
  readonly categories: ReadonlySet<DataCategory>;
  readonly known: boolean;
  readonly ownTeam: boolean;
  readonly ownAccess: boolean;
  readonly oversight: boolean;
}

const everyCategory = new Set(Object.values(DataCategory));
const ofDossier = everyCategory.difference(new Set<DataCategory>(['IDENTITY', 'BSN', 'ADDRESS', 'CONTACT', 'HOUSEHOLD']));
const nothing: Granted = { categories: new Set(), known: false, ownTeam: false, ownAccess: false, oversight: false };

const both = (one: Granted, other: Granted): Granted => ({
  categories: one.categories.intersection(other.categories),
  known: one.known && other.known,
  ownTeam: one.ownTeam && other.ownTeam,
  ownAccess: one.ownAccess && other.ownAccess,
  oversight: one.oversight && other.oversight,
});

/** Whether an override is over and no longer kept from the resident's view. */
export const isShown = ({ row }: Stored): boolean => row.withheldUntil === null || (row.withheldUntil as Date) < new Date();

/** Somebody who asks, and what is expected to be open to them. */
export class Asker {
  readonly name: string;
  readonly persona: Persona;
  readonly #truth: Truth;
  #token: Promise<string> | undefined;
  readonly #known = new Map<string, Granted>();

  constructor(name: string, persona: Persona, truth: Truth) {
    this.name = name;
    this.persona = persona;
    this.#truth = truth;
  }

  /** One token, minted once. */
  token(federation: Federation): Promise<string> {
    return (this.#token ??= federation.tokenOf(this.persona));
  }

  /** Whether everything that these fields need of the client and the role is there. */
  mayAsk(fields: readonly Field[]): boolean {
    const { scopes, roles } = this.persona;
    return fields.every(
      field =>
        field.scopes.every(scope => (scopes as readonly string[]).includes(scope)) &&
        (!field.roles || field.roles.some(role => (role === 'PARTNER' ? roles.length === 0 : (roles as readonly string[]).includes(role)))),
    );
  }

  /** What is granted of a resident. */
  of(resident: string): Granted {
    let granted = this.#known.get(resident);
    if (!granted) this.#known.set(resident, (granted = this.#decide(resident)));
    return granted;
  }

  /** What is granted of a row: of all whom it is about; a row about nobody is open to the teams. */
  ofRow(stored: Stored): Granted {
    const [first, ...others] = subjectsOf(stored).map(subject => this.of(subject));
    if (first) return others.reduce(both, first);
    const { roles } = this.persona;
    const inTeam = roles.includes('WORKER') || roles.includes('TEAM_LEAD');
    return inTeam || roles.includes('HOST') ? { ...nothing, categories: everyCategory, known: true, ownTeam: inTeam } : nothing;
  }

  #decide(resident: string): Granted {
    const { party, roles } = this.persona;
    if (roles.includes('RESIDENT'))
      return resident === this.persona.resident ? { ...nothing, categories: everyCategory, known: true, ownAccess: true } : nothing;
    if (roles.includes('PRIVACY_OFFICER')) return { ...nothing, known: true, oversight: true };
    const action = roles.length === 0 ? 'SHARE' : 'RECORD';
    const purpose = purposeMask([this.persona.purposes[0] as Persona['purposes'][number]]);
    const given = this.#truth
      .many('ConsentProvision', 'residentId', resident)
      .filter(({ row }) => row.granteeId === party && row.action === action && ((row.purposeMask as number) & purpose) !== 0)
      .filter(({ row }) => row.validFrom !== null && (row.validUntil === null || (row.validUntil as Date) > new Date()));
    const ceiling = this.#truth.one('Grantee', party)?.row.ceiling as number;
    const categories = Object.values(DataCategory).filter(
      category => (ceiling & maskOf(category)) !== 0 && given.some(({ row }) => ((row.categoryMask as number) & maskOf(category)) !== 0),
    );
    return categories.length === 0 ? nothing : { ...nothing, categories: new Set(categories), known: true, ownTeam: roles.length > 0 };
  }

  /** Whether a declaration opens for this asker, for a row and what is granted of it. */
  permits(classification: Classification, stored: Stored, granted: Granted): boolean {
    if (classification.kind === 'notPersonal') return true;
    const { category, by, onlyOwnTeam, thirdParty } = classification;
    return (
      (!category || granted.categories.has(category)) &&
      (!onlyOwnTeam || granted.ownTeam) &&
      (!thirdParty || !granted.ownAccess) &&
      (!by || this.#rule(by, stored, granted))
    );
  }

  #rule(rule: string, stored: Stored, granted: Granted): boolean {
    const privileged = granted.ownAccess || granted.oversight;
    const concerned = privileged || granted.ownTeam || partiesOf(stored).includes(this.persona.party);
    switch (rule) {
      case 'lifeDomain':
      case 'lifeDomains':
      case 'ownCategories':
        return categoriesOfRow(stored).every(category => granted.categories.has(category));
      case 'anyOfDossier':
        return [...granted.categories].some(category => ofDossier.has(category));
      case 'concernedParties':
        return concerned;
      case 'concernedWhileShared':
        return concerned && granted.known;
      case 'overrideShown':
        return granted.oversight || stored.row.worker === this.persona.subject || (granted.ownAccess && isShown(stored));
      case 'subjectOrTeam':
        return privileged || granted.ownTeam;
      case 'subjectOrOversight':
        return privileged;
      case 'oversight':
        return granted.oversight;
      case 'teamOrOversight':
        return granted.ownTeam || granted.oversight;
      default:
        throw new Error(`The test does not know the rule ${rule}`);
    }
  }
}

/** The categories of the life domains that a row touches. */
export const categoriesOfRow = ({ row }: Stored): readonly DataCategory[] =>
  (row.categories as readonly DataCategory[] | undefined) ??
  ((row.lifeDomains ?? [row.lifeDomain]) as readonly LifeDomain[]).map(categoryOfLifeDomain);
