import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { askSibling, field, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { birthDateKnown } from '@wijkgraph/schema';
import { Resident } from './resident.entity.ts';
import { detailsOf } from './resident-details.ts';
import type { RegisterResidentInput } from './resident.inputs.ts';

/**
 * Writes down somebody who consented to be recorded by the caller's team (domain.md, invariant 2). The birth date is that of the
 * consent, for it says who had to give it. Errors: NOT_FOUND unless the team holds that consent, BAD_USER_INPUT for details that are
 * missing or cannot be, INVALID_STATE for somebody who is registered.
 */
export const registerResident = async ({ residentId, details }: RegisterResidentInput, context: RequestContext): Promise<Resident> => {
  const resident = readInput(field.id('The resident'), residentId);
  await context.disclosure.requireRecord(resident);
  const written = detailsOf(details);
  const { birthDate } = await askSibling(birthDateKnown, { residentId: resident }, context);
  if (birthDate === null) throw notFound();
  const made = context.em.create(Resident, { id: resident, birthDate, bsn: null, ...written } as Resident);
  try {
    await context.em.flush();
  } catch (reason) {
    if (reason instanceof UniqueConstraintViolationException) throw refuse('INVALID_STATE', 'This resident is registered.');
    throw reason;
  }
  return made;
};
