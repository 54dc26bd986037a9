import { answering } from '@wijkgraph/kit';
import { districtOfResident } from '@wijkgraph/schema';
import { Resident } from './resident.entity.ts';

/** What support-plans asks when it writes something down that is counted by wijk. */
export const residentAnswers = [
  answering(districtOfResident, async ({ residentId }, em) => {
    const found = await em.findOne(Resident, { id: residentId }, { fields: ['districtCode'] });
    return { districtCode: found?.districtCode ?? null };
  }),
];
