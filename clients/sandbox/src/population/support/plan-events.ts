import { PlanEvent, type SupportPlan } from '@wijkgraph/support-plans';
import { chanceOf } from '../random/chance.ts';
import { between } from '../random/moments.ts';
import type { Row, Sink } from '../storage/row.ts';

const chanceOfReason = chanceOf('stop reason');

/** What was done with a plan until it stood as it does. */
const courses: Readonly<Record<Row<SupportPlan>['state'], readonly Row<PlanEvent>['step'][]>> = {
  DRAFT: ['BEGUN'],
  AGREED: ['BEGUN', 'AGREED'],
  ACTIVE: ['BEGUN', 'AGREED', 'ACTIVATED'],
  PAUSED: ['BEGUN', 'AGREED', 'ACTIVATED', 'PAUSED'],
  COMPLETED: ['BEGUN', 'AGREED', 'ACTIVATED', 'COMPLETED'],
  STOPPED: ['BEGUN', 'AGREED', 'ACTIVATED', 'STOPPED'],
};

const reasonFor = (id: string): Row<PlanEvent>['stopReason'] =>
  chanceOfReason(Number.parseInt(id.slice(0, 8), 16)).helpers.arrayElement(['RESIDENT_STOPPED', 'NO_CONTACT', 'MOVED_AWAY'] as const);

/** Writes down who did what with a plan. */
export const addPlanEvents = (
  { id, state, teamId, contactWorkerId, openedAt, agreedAt }: Row<SupportPlan>,
  today: Date,
  sink: Sink,
): void => {
  if (contactWorkerId === null) return;
  const course = courses[state];
  const momentOf = (step: Row<PlanEvent>['step'], place: number): Date => {
    if (step === 'BEGUN') return openedAt;
    return step === 'AGREED' ? (agreedAt ?? openedAt) : between(agreedAt ?? openedAt, today, (place - 1) / course.length);
  };
  course.forEach((step, place) =>
    sink.add<PlanEvent, 'id' | 'residentIds'>(PlanEvent, {
      planId: id,
      at: momentOf(step, place),
      workerId: contactWorkerId,
      partyId: teamId,
      step,
      stopReason: step === 'STOPPED' ? reasonFor(id) : null,
      contactWorkerId: step === 'BEGUN' ? contactWorkerId : null,
      participantId: null,
      reviewOn: null,
    }),
  );
};
