import { answering } from '@wijkgraph/kit';
import { birthDateCorrected, birthDateKnown } from '@wijkgraph/schema';
import { narrow } from '../narrowing/narrow.ts';
import { know, knownOf } from './data-subject.service.ts';

/** What the residents subgraph asks when it registers somebody, and tells when it corrects a birth date. */
export const birthDateAnswers = [
  answering(birthDateKnown, async ({ residentId }, em) => ({ birthDate: (await knownOf(residentId, em))?.birthDate ?? null })),
  answering(birthDateCorrected, async ({ residentId, birthDate, by }, em) => {
    const known = await knownOf(residentId, em);
    if (!known || known.birthDate === birthDate) return { known: known !== null };
    // Whoever may consent by the other date, may no longer: what they permitted narrows.
    await narrow(em, null, async inner => {
      const capable = (await knownOf(residentId, inner))?.capable ?? true;
      await know({ residentId, birthDate, capable }, { ground: 'birth date corrected', at: new Date(), by }, inner);
    });
    return { known: true };
  }),
];
