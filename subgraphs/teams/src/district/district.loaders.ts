import { manyBy, oneBy } from '@wijkgraph/kit';
import { District, TeamDistrict } from './district.entity.ts';

export const districtByCode = oneBy(District, 'code');

export const assignmentById = oneBy(TeamDistrict, 'id');

export const assignmentsOfTeam = manyBy(TeamDistrict, 'teamId', 'from');

export const assignmentsOfDistrict = manyBy(TeamDistrict, 'districtCode', 'from');
