import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { RequestContext } from '@wijkgraph/kit';
import { requireStep } from '../party/course.ts';
import { requireSide, type Side } from '../party/side.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { ProvisionApplication } from './provision-application.entity.ts';
import { applicationById } from './provision-application.loaders.ts';
import { applicationCourse, type ProvisionApplicationState } from './provision-application.states.ts';

/** What is written with a step. */
interface Step {
  readonly to: ProvisionApplicationState;
  readonly by: Side;
  /** Columns that change along. */
  readonly changes?: Partial<Pick<ProvisionApplication, 'consentId' | 'submittedAt' | 'decidedAt' | 'outcome'>>;
  /** What was said with it. */
  readonly note?: string | null;
}

/** An application that this side may take a step in, as the caller's own party. NOT_FOUND for anybody else. */
export const applicationOfSide = async (id: string, side: Side, context: RequestContext): Promise<ProvisionApplication> =>
  requireSide(await context.load(applicationById, id), side, context);

/** Reads an application inside a transaction, locked: of two steps at the same time the second finds what the first has written. */
export const lockedApplication = (em: EntityManager, id: string): Promise<ProvisionApplication> =>
  em.findOneOrFail(ProvisionApplication, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** Writes down what happened to an application, in the transaction of the change. */
export const noteEvent = (
  em: EntityManager,
  application: ProvisionApplication,
  note: string | null,
  { caller: { party } }: RequestContext,
): void => {
  em.persist(Object.assign(new ApplicationEvent(), { application, at: new Date(), state: application.state, byPartyId: party, note }));
};

/** Takes a step along an arrow of the course; INVALID_STATE, and nothing written, for any other. */
export const takeStep = (id: string, step: Step, context: RequestContext): Promise<ProvisionApplication> =>
  context.em.transactional(async em => {
    const application = await lockedApplication(em, id);
    requireStep('An application', applicationCourse, application.state, step);
    em.assign(application, { state: step.to, ...step.changes });
    noteEvent(em, application, step.note ?? null, context);
    return application;
  });
