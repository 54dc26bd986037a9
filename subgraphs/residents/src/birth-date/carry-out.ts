import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Resident } from '../resident/resident.entity.ts';
import { BirthDateCorrection } from './birth-date-correction.entity.ts';

/** Tells consent of a correction, and resolves when it decides by it. */
export type Tell = (correction: BirthDateCorrection) => Promise<unknown>;

/**
 * Carries a correction out: consent first, so that nobody sees by a date that is known to be wrong; then here. It may stop
 * anywhere and begin again: until both are done the correction stands. SUBGRAPH_UNAVAILABLE where consent does not answer.
 */
export const carryOut = async (correction: BirthDateCorrection, em: EntityManager, tell: Tell): Promise<void> => {
  await tell(correction);
  const { residentId } = correction;
  await em.transactional(async inner => {
    const resident = await inner.findOne(Resident, residentId, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const standing = await inner.findOne(BirthDateCorrection, { residentId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    // Somebody else carried it out, or it makes room for a later one.
    if (!standing || standing.at.getTime() !== correction.at.getTime()) return;
    if (resident) resident.birthDate = standing.birthDate;
    inner.remove(standing);
  });
};

/** A correction as consent is told of it. */
export const toldOf = ({ residentId, birthDate, subject, client, party }: BirthDateCorrection) => ({
  residentId,
  birthDate,
  by: { subject, client, party },
});
