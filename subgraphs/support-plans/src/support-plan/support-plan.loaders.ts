import { type Batch, oneBy, pagesBy } from '@wijkgraph/kit';
import { aboutPermittedOnly } from '../permitted/permitted-residents.ts';
import { SupportPlan } from './support-plan.entity.ts';

type PlanRow = Record<string, unknown> & { readonly for_resident: string };

/** Plans by the resident they are about, in one statement: it names the resident `for_resident`. */
const plansBy =
  (statement: string): Batch<string, readonly SupportPlan[]> =>
  async (residents, { em }) => {
    const rows = await em.execute<PlanRow[]>(statement, [residents]);
    const byResident = new Map<string, SupportPlan[]>(residents.map(resident => [resident, []]));
    for (const { for_resident: resident, ...row } of rows) byResident.get(resident)?.push(em.map(SupportPlan, row));
    return residents.map(resident => byResident.get(resident) ?? []);
  };

export const planById = oneBy(SupportPlan, 'id');

/** The open plan of a resident, own or with the household: none or one, as the database sees to. */
export const openPlanOfResident = plansBy(
  `select subject.resident_id as for_resident, plan.* from open_plan_subject subject
   join support_plan plan on plan.id = subject.plan_id where subject.resident_id = any(array[?]::uuid[])`,
);

/** Every plan of a resident, the newest first. */
export const plansOfResident = plansBy(
  `select subject.id as for_resident, plan.* from unnest(array[?]::uuid[]) as subject(id)
   join support_plan plan on plan.resident_ids @> array[subject.id] order by plan.opened_at desc, plan.id desc`,
);

export const plansOfTeam = pagesBy({
  name: 'Team.supportPlans',
  entity: SupportPlan,
  parent: 'teamId',
  sieve: aboutPermittedOnly('PLAN'),
});

export const plansOfWorker = pagesBy({
  name: 'Worker.supportPlans',
  entity: SupportPlan,
  parent: 'contactWorkerId',
  sieve: aboutPermittedOnly('PLAN'),
});
