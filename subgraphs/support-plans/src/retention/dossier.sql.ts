import { dutchDay, type RecordKind } from '@wijkgraph/kit';

const questions = 'help_question q where q.resident_id = subject.id';
const contacts = 'contact_moment c where c.resident_id = subject.id';
const waiting = 'waiting_list_entry w where w.resident_id = subject.id';
const plans = 'support_plan p where p.resident_ids @> array[subject.id]';
const goals = 'goal g where g.resident_id = subject.id';
const assessments = 'assessment a where a.resident_id = subject.id';

/** What somebody is still busy with. */
const RUNNING = `exists (select from ${questions} and q.state not in ('ANSWERED', 'CLOSED', 'WITHDRAWN'))
  or exists (select from ${plans} and p.state not in ('COMPLETED', 'STOPPED')) or exists (select from ${waiting} and w.until is null)`;

const CHANGES = [
  `select max(q.received_at) from ${questions}`,
  `select max(e.at) from help_question_event e where e.question_id in (select q.id from ${questions})`,
  `select max(c.at) from ${contacts}`,
  `select max(a.ends_at) from appointment a where a.resident_id = subject.id`,
  `select max(${dutchDay('w.until')}) from ${waiting}`,
  `select max(greatest(p.opened_at, p.agreed_at)) from ${plans}`,
  `select max(e.at) from plan_event e where e.plan_id in (select p.id from ${plans})`,
  `select max(greatest(${dutchDay('t.participates_from')}, ${dutchDay('t.participates_to')}))
    from plan_participant t where t.plan_id in (select p.id from ${plans})`,
  `select max(v.at) from goal_event v where v.resident_id = subject.id`,
  `select max(${dutchDay('n.done')}) from action n where n.goal_id in (select g.id from ${goals})`,
  `select max(${dutchDay('a.date')}) from ${assessments}`,
];

/**
 * The questions, contacts, plans and assessments of a resident are one dossier with one clock: its last change (Jeugdwet art. 7.3.8),
 * and nothing of it goes while the team is busy with any of it, for which all may be needed (Wmo 2015 art. 5.3.4).
 */
export const dossierEnded = `case when not (${RUNNING}) then greatest(${CHANGES.map(change => `(${change})`).join(', ')}) end`;

const YOUTH = `exists (select from ${questions} and (q.entry_point = 'YOUTH_TEAM' or 'PARENTING' = any(q.life_domains)))
  or exists (select from ${waiting} and w.youth) or exists (select from ${goals} and g.life_domain = 'PARENTING')
  or exists (select from ${contacts} and 'PARENTING' = any(c.life_domains))`;

/** A dossier in which there is anything of the youth team, or of growing up and parenting, is a youth dossier as a whole. */
export const dossierLaws: RecordKind['laws'] = [
  ['JEUGDWET', YOUTH],
  ['WMO', 'true'],
];
