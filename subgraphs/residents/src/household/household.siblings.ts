import { answering } from '@wijkgraph/kit';
import { membersAmong } from '@wijkgraph/schema';
import { HouseholdMember } from './household.entity.ts';

/** What support-plans asks before it begins the plan of a household. */
export const householdAnswers = [
  answering(membersAmong, async ({ householdId, residents }, em) => {
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
    const living = { householdId, residentId: { $in: residents }, from: { $lte: today }, $or: [{ to: null }, { to: { $gte: today } }] };
    const found = await em.find(HouseholdMember, living, { fields: ['residentId'] });
    return { residents: [...new Set(found.map(({ residentId }) => residentId))] };
  }),
];
