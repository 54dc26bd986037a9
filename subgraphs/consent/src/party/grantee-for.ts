import { refuse, type RequestContext } from '@wijkgraph/kit';
import type { ConsentAction } from '../consent/consent.states.ts';
import { Grantee } from './grantee.entity.ts';

/** Whom a consent would open something to. BAD_USER_INPUT for nobody, or for a party that is not given this kind of consent. */
export const granteeFor = async (id: string, action: ConsentAction, { em }: RequestContext): Promise<Grantee> => {
  const grantee = await em.findOne(Grantee, id);
  if (!grantee) throw refuse('BAD_USER_INPUT', 'There is no such team or organisation.');
  if ((action === 'RECORD') !== (grantee.kind === 'TEAM'))
    throw refuse('BAD_USER_INPUT', 'A consent to record is given to a team, a consent to share to an organisation.');
  return grantee;
};
