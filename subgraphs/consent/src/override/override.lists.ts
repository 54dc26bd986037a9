import { type ChildList, pagesBy, type RequestContext } from '@wijkgraph/kit';
import { EmergencyOverride } from './emergency-override.entity.ts';
import { shownToSubject } from './shown.sql.ts';

/** Oversight reads all; everybody else what may be shown to the resident, so that neither a page nor its end tells of the rest. */
const shown = ({ caller }: RequestContext) => ({
  sql: caller.roles.includes('PRIVACY_OFFICER') ? 'true' : shownToSubject('child'),
  values: [],
});

const overrides: ChildList<EmergencyOverride> = {
  name: 'overrides',
  entity: EmergencyOverride,
  parent: 'residentId',
  sort: 'validFrom',
  where: shown,
};

/** The overrides on a resident, the latest first. */
export const overridesOf = pagesBy(overrides);
