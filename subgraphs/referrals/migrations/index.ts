import { First } from './2026-11-22-first.ts';
import { Feedback } from './2026-11-26-feedback.ts';
import { DutiesKeepTheirCourse } from './2026-11-26-duties-keep-their-course.ts';
import { Applications } from './2026-11-26-applications.ts';
import { Retention } from './2026-11-22-retention.ts';
import { FiguresFromIndexes } from './2026-11-26-figures-from-indexes.ts';
import { FiguresOfParts } from './2026-11-26-figures-of-parts.ts';

/** In the order in which they are carried out. */
export const migrations = [First, Retention, Feedback, Applications, FiguresFromIndexes, FiguresOfParts, DutiesKeepTheirCourse];
