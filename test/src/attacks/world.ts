import { type Persona, personas } from '@wijkgraph/sandbox';
import { aResident, residentId } from '../world/resident-seed.ts';

/** Residents of the attack world, by what they permit Woonbron. */
export const who = {
  /** Name, address, plan and housing to Woonbron; other things to MEE and Careyn. */
  shares: residentId(1),
  /** Nothing to anybody but the team, and objects to Woonbron; lives with `shares`. */
  hidden: residentId(2),
  /** Name and housing, for referrals only. */
  forReferral: residentId(3),
  /** Address and housing, for support only; no name. */
  forSupport: residentId(4),
  /** Name to MEE, and in the care of another team. */
  elsewhere: residentId(5),
  /** Name and housing to Woonbron, until it was withdrawn. */
  withdrawn: residentId(6),
  /** Name, address and plan; the address is confidential. */
  confidential: residentId(7),
  /** Name, until some time ago. */
  expired: residentId(8),
  /** Name, from some time on. */
  future: residentId(9),
  /** Shares nothing, and nothing is known under a name. */
  nobody: '99999999-9999-4999-8999-999999999999',
} as const;

const everyDomain = ['HOUSING', 'FINANCES', 'MENTAL_HEALTH'] as const;

/** The residents that most attacks are tried on. */
export const attackedResidents = [
  aResident(1)
    .in('team-wielwijk')
    .withPlan('HOUSING', 'FINANCES')
    .asking('FINANCES')
    .spokenWith('FINANCES')
    .assessedIn('HOUSING', 'FINANCES')
    .knowing('Sister1')
    .livingIn('together')
    .sharing('IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING')
    .with('woonbron')
    .sharing('IDENTITY', 'CONTACT', 'PLAN', 'WORK_EDUCATION')
    .with('mee')
    .sharing('IDENTITY', 'HOUSEHOLD', 'PLAN')
    .with('careyn')
    .referredTo('woonbron', 'HOUSING')
    .referredTo('woonbron', 'HOUSING', 'FINANCES')
    .referredTo('vivenz', 'DOMESTIC_RELATIONS')
    .havingToBeReferred()
    .objecting({ kind: 'YOUTH_CARE', lifted: true }),
  aResident(2)
    .in('team-wielwijk')
    .withPlan(...everyDomain)
    .asking('HOUSING')
    .spokenWith('HOUSING')
    .assessedIn(...everyDomain)
    .knowing('Sister2')
    .livingIn('together')
    .referredTo('vivenz', 'DOMESTIC_RELATIONS')
    .havingToBeReferred()
    .objecting({ party: 'woonbron' }),
  aResident(3)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .sharing('IDENTITY', 'HOUSING')
    .with('woonbron', { purposes: ['REFERRAL'] }),
  aResident(4)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .sharing('ADDRESS', 'HOUSING')
    .with('woonbron', { purposes: ['SUPPORT'] }),
  aResident(5).in('team-oost', 'WK050509').withPlan('HOUSING').sharing('IDENTITY').with('mee'),
  aResident(6)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .sharing('IDENTITY', 'PLAN', 'HOUSING')
    .with('woonbron', { withdrawn: true })
    .referredTo('woonbron', 'HOUSING'),
  aResident(7).in('team-wielwijk').sharing('IDENTITY', 'ADDRESS', 'PLAN').with('woonbron'),
  aResident(8)
    .in('team-wielwijk')
    .sharing('IDENTITY')
    .with('woonbron', { until: new Date('2026-03-01T00:00:00Z') }),
  aResident(9)
    .in('team-wielwijk')
    .sharing('IDENTITY')
    .with('woonbron', { from: new Date(Date.now() + 3_600_000) }),
];

/** A persona with something changed. */
export const like = (name: keyof typeof personas, change: Partial<Persona>): Persona => ({ ...(personas[name] as Persona), ...change });

/** Woonbron's application as if it had been given every scope: then only consent and ceiling are left to stop it. */
export const greedyWoonbron: Persona = like('woonbron', {
  scopes: [...personas.woonbron.scopes, 'consents:read', 'access-log:read', 'applications:read', 'statistics:read', 'intake:write'],
});
