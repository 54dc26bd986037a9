import { Resident } from '@wijkgraph/residents';
import { Action, Appointment, Goal, HelpQuestion, PlanParticipant, SupportPlan, WaitingListEntry } from '@wijkgraph/support-plans';
import type { Federation } from '../federation/federation.ts';
import type { Sowing } from '../world/rows.ts';
import { fillConsent } from './every-field-world/fill-consent.ts';
import { fillReferrals } from './every-field-world/fill-referrals.ts';
import { fillResidents } from './every-field-world/fill-residents.ts';
import { fillSupportPlans } from './every-field-world/fill-support-plans.ts';
import { fillTeams } from './every-field-world/fill-teams.ts';

export { unlimited } from './every-field-world/limits.ts';
export { residents } from './every-field-world/residents.ts';

/** No two records of a kind were edited equally often. */
const fillVersions = ({ 'support-plans': sown, residents: people }: Sowing): void => {
  people.of(Resident).forEach((row, index) => Object.assign(row, { version: index + 2 }));
  for (const table of [Appointment, HelpQuestion, WaitingListEntry, SupportPlan, PlanParticipant, Goal, Action])
    sown.of(table).forEach((row, index) => Object.assign(row, { version: index + 2 }));
};

/** Makes one rich world of it: every column of every type has a value somewhere. */
export const enrich = (sowing: Sowing, federation: Federation): void => {
  fillResidents(sowing);
  fillSupportPlans(sowing);
  fillReferrals(sowing);
  fillTeams(sowing);
  fillConsent(sowing, federation);
  fillVersions(sowing);
};
