import { After, type Connection, First, NotPersonalFieldResolver, type RequestContext } from '@wijkgraph/kit';
import { Ctx, Resolver, Root } from 'type-graphql';
import { AppointmentConnection } from '../appointment/appointment.connection.ts';
import type { Appointment } from '../appointment/appointment.entity.ts';
import { appointmentsOfWorker } from '../appointment/appointment.loaders.ts';
import type { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { plansOfWorker } from '../support-plan/support-plan.loaders.ts';
import { SupportPlanConnection } from '../support-plan/support-plan.resolver.ts';
import { Worker } from './worker.stub.ts';

@Resolver(() => Worker)
export class WorkerResolver {
  @NotPersonalFieldResolver(() => SupportPlanConnection, {
    nullable: true,
    description: 'Those plans of which the worker is the contact that the caller may see, in the order of their ids.',
  })
  supportPlans(
    @Root() { id }: Worker,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SupportPlan>> {
    return plansOfWorker(id, { first, after }, context);
  }

  @NotPersonalFieldResolver(() => AppointmentConnection, {
    nullable: true,
    description: 'Those appointments of the worker that the caller may see, the latest first.',
  })
  appointments(
    @Root() { id }: Worker,
    @First() first: number | null,
    @After() after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Appointment>> {
    return appointmentsOfWorker(id, { first, after }, context);
  }
}
