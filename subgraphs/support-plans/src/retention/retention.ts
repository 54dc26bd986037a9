import { deleted, ErasureReceipt, type RecordKind, type Retention, stripped } from '@wijkgraph/kit';
import { Action } from '../action/action.entity.ts';
import { Appointment } from '../appointment/appointment.entity.ts';
import { Assessment, AssessmentScore } from '../assessment/assessment.entity.ts';
import { ContactMoment } from '../contact-moment/contact-moment.entity.ts';
import { GoalEvent } from '../goal-event/goal-event.entity.ts';
import { Goal } from '../goal/goal.entity.ts';
import { HelpQuestionEvent } from '../help-question/help-question-event.entity.ts';
import { HelpQuestion } from '../help-question/help-question.entity.ts';
import { PlanEvent } from '../plan-event/plan-event.entity.ts';
import { PlanParticipant } from '../plan-participant/plan-participant.entity.ts';
import { SatisfactionRating } from '../satisfaction-rating/satisfaction-rating.entity.ts';
import { OpenPlanSubject } from '../support-plan/open-plan-subject.entity.ts';
import { SupportPlan } from '../support-plan/support-plan.entity.ts';
import { WaitingListEntry } from '../waiting-list/waiting-list-entry.entity.ts';
import { dossierEnded, dossierLaws } from './dossier.sql.ts';

const THESE = 'id = any(:records)';

/** What the monthly figures count it by, and nothing by which somebody could be found again: a new id, and no more of the day than its month. */
const figure = (at: string) => ({
  id: 'gen_random_uuid()',
  resident_id: 'null',
  [at]: `date_trunc('month', ${at}, 'Europe/Amsterdam')`,
});

const dossier = { subject: 'residentId', laws: dossierLaws, ended: dossierEnded };

const question: RecordKind = {
  ...dossier,
  name: 'help-question',
  table: HelpQuestion,
  goes: [
    deleted(WaitingListEntry, 'question_id = any(:records)'),
    stripped(HelpQuestion, THESE, {
      ...figure('received_at'),
      stated: `'(erased)'`,
      underlying: 'null',
      why_lighter_help_is_not_enough: `case when advised_weight = 'TAILORED' then '(erased)' end`,
      answer: 'null',
      light_help: 'null',
      outcome_note: 'null',
      worker_id: 'null',
      risk_flags: `'{}'`,
      urgency: `'NORMAL'`,
    }),
  ],
  follows: [HelpQuestionEvent],
};

const contact: RecordKind = {
  ...dossier,
  name: 'contact-moment',
  table: ContactMoment,
  goes: [stripped(ContactMoment, THESE, { ...figure('at'), note: 'null', life_domains: `'{}'`, question_id: 'null' })],
};

const appointment: RecordKind = { ...dossier, name: 'appointment', table: Appointment, goes: [deleted(Appointment, THESE)] };

const assessment: RecordKind = {
  ...dossier,
  name: 'assessment',
  table: Assessment,
  goes: [deleted(AssessmentScore, 'assessment_id = any(:records)'), deleted(Assessment, THESE)],
};

/** A household's plan stays for those of its residents who stay. One that was never agreed on is no plan yet (selection list, result 3.2). */
const plan: RecordKind = {
  name: 'support-plan',
  table: SupportPlan,
  subject: 'residentIds',
  laws: [['ARCHIEFWET', `record.agreed_at is null and record.state = 'STOPPED'`], ...dossierLaws],
  ended: dossierEnded,
  goes: [
    deleted(Action, 'goal_id in (select id from goal where plan_id = any(:records))'),
    deleted(Goal, 'plan_id = any(:records)'),
    deleted(PlanParticipant, 'plan_id = any(:records)'),
    deleted(SupportPlan, THESE),
  ],
  follows: [OpenPlanSubject, PlanEvent, GoalEvent],
  leaves: [
    deleted(Action, 'resident_id = :resident and goal_id in (select id from goal where plan_id = any(:records))'),
    deleted(Goal, 'resident_id = :resident and plan_id = any(:records)'),
    stripped(SupportPlan, THESE, { resident_ids: 'array_remove(resident_ids, :resident)' }),
  ],
};

export const retention: Retention = {
  kinds: [contact, appointment, question, plan, assessment],
  aboutNobody: [SatisfactionRating, ErasureReceipt],
};
