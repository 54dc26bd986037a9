import type { RequestContext } from '@wijkgraph/kit';
import { Qualifier } from '@wijkgraph/schema';

/** Of an access: that of the resident, and of the team that holds the consent to record. */
export const MAY_DECIDE = Qualifier.OWN_TEAM | Qualifier.OWN_ACCESS;

/** Whether the caller may write down what this resident permits and objects to, and end it. */
export const mayDecideFor = async (residentId: string, { disclosure }: RequestContext): Promise<boolean> =>
  ((await disclosure.granted(residentId)) & MAY_DECIDE) !== 0;
