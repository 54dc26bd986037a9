export { capacityLines } from './capacity-lines.ts';
export { clients } from './clients.ts';
export { districts } from './districts.ts';
export { locations, openingHours } from './locations.ts';
export { organisations } from './organisations.ts';
export { partyCeilings } from './party-ceilings.ts';
export { provisions } from './provisions.ts';
export { teamDistricts, teams } from './teams.ts';
