import { Appointments } from './2026-11-26-appointments.ts';
import { Intake } from './2026-11-22-intake.ts';
import { OneOpenPlan } from './2026-11-22-one-open-plan.ts';
import { Plans } from './2026-11-22-plans.ts';
import { Retention } from './2026-11-22-retention.ts';
import { QuestionSteps } from './2026-11-26-question-steps.ts';
import { FrontDoor } from './2026-11-26-front-door.ts';
import { WaitingTurn } from './2026-11-26-waiting-turn.ts';
import { Versions } from './2026-11-22-versions.ts';
import { AssessmentsAndRatings } from './2026-11-26-assessments-and-ratings.ts';
import { Figures } from './2026-11-26-figures.ts';
import { FiguresFromIndexes } from './2026-11-26-figures-from-indexes.ts';
import { FiguresOfParts } from './2026-11-26-figures-of-parts.ts';
import { GoalEvents } from './2026-11-26-goal-events.ts';
import { OwnStrength } from './2026-11-26-own-strength.ts';
import { PausedByAnOrganisation } from './2026-11-26-paused-by-an-organisation.ts';
import { PlanEvents } from './2026-11-26-plan-events.ts';
import { PlansCountedOnce } from './2026-11-26-plans-counted-once.ts';

/** In the order in which they are carried out. */
export const migrations = [
  Intake,
  Plans,
  OneOpenPlan,
  Versions,
  Retention,
  PlanEvents,
  QuestionSteps,
  GoalEvents,
  AssessmentsAndRatings,
  WaitingTurn,
  Figures,
  FrontDoor,
  Appointments,
  FiguresFromIndexes,
  PausedByAnOrganisation,
  FiguresOfParts,
  OwnStrength,
  PlansCountedOnce,
];
