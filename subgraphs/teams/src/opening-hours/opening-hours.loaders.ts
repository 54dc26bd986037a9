import { manyBy, oneBy } from '@wijkgraph/kit';
import { OpeningHours } from './opening-hours.entity.ts';

export const openingHoursById = oneBy(OpeningHours, 'id');

export const openingHoursOfLocation = manyBy(OpeningHours, 'locationId', 'weekday');
