import { askSibling, dutchDate, field, forEdit, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { birthDateCorrected } from '@wijkgraph/schema';
import { BirthDateCorrection } from '../birth-date/birth-date-correction.entity.ts';
import { carryOut, toldOf } from '../birth-date/carry-out.ts';
import { Resident } from './resident.entity.ts';
import { differencesOf } from './resident-details.ts';
import type { CorrectResidentInput } from './resident.inputs.ts';

const inTheFuture = (birthDate: string): boolean => birthDate > dutchDate();

/**
 * Corrects what is known of a resident. A birth date is acknowledged when consent decides by it. Errors: NOT_FOUND unless the
 * caller's team holds the record, CONFLICT with the current version for a stale edit or while a birth date is being corrected,
 * BAD_USER_INPUT; SUBGRAPH_UNAVAILABLE where consent does not answer: the correction is then carried out as soon as it does.
 */
export const correctResident = async (input: CorrectResidentInput, context: RequestContext): Promise<Resident> => {
  const which = readInput(field.edit, input);
  await context.disclosure.requireRecord(which.id);
  const differences = differencesOf(input.details ?? {});
  const birthDate = input.birthDate ? readInput(field.date('A birth date'), input.birthDate) : undefined;
  if (birthDate && inTheFuture(birthDate)) throw refuse('BAD_USER_INPUT', 'Nobody is born after today.');

  const correction = await context.em.transactional(async em => {
    const resident = await forEdit(em, Resident, which);
    if (await em.findOne(BirthDateCorrection, { residentId: which.id })) throw refuse('CONFLICT');
    em.assign(resident, differences);
    if (!birthDate || birthDate === resident.birthDate) return undefined;
    const { subject, client, party } = context.caller;
    return em.create(BirthDateCorrection, { residentId: which.id, birthDate, at: new Date(), subject, client, party });
  });
  if (correction) await carryOut(correction, context.em.fork(), told => askSibling(birthDateCorrected, toldOf(told), context));
  context.disclosure.forget(which.id);
  return context.em.findOneOrFail(Resident, which.id, { refresh: true });
};
