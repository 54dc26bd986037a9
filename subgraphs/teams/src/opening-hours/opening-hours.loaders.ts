import { manyBy } from '@wijkgraph/kit';
import { OpeningHours } from './opening-hours.entity.ts';

export const openingHoursOfLocation = manyBy(OpeningHours, 'locationId', 'weekday');
