import { oneBy } from '@wijkgraph/kit';
import { EmergencyOverride } from './emergency-override.entity.ts';

export const overrideById = oneBy(EmergencyOverride, 'id');
