import { addAskedConsents } from './consents/asked.ts';
import { addRecordConsent } from './consents/record.ts';
import { addShareConsents } from './consents/share.ts';
import { addDirectory } from './directory/directory-rows.ts';
import { addStaff, type TeamStaff } from './directory/staff.ts';
import { type Circumstances, circumstancesOf } from './needs/circumstances.ts';
import { families } from './people/families.ts';
import type { Family } from './people/person.ts';
import { addFamily } from './people/resident-rows.ts';
import { addApplication } from './referring/applications.ts';
import { addMandatoryReferral, outcomeOf } from './referring/mandatory.ts';
import { addReferrals } from './referring/referrals.ts';
import { Rows, type Sink } from './storage/row.ts';
import { agendaFrom } from './support/appointments.ts';
import { addGoals } from './support/goals.ts';
import { addExamples } from './support/examples.ts';
import { addInformationContacts } from './support/information-contacts.ts';
import { addPlan } from './support/plan-rows.ts';
import { closedPlanOf, openPlansOf, type Plan, type Subject } from './support/plans.ts';
import { addAnonymousQuestions, put, questionsOf } from './support/questions.ts';
import { addQuestion } from './support/talks.ts';
import { addWaiting } from './support/waiting.ts';

/** The part of the population that is written at once. */
export interface Chunk {
  readonly rows: Rows;
  /** How many residents are in it. */
  readonly residents: number;
}

export interface PopulationOptions {
  readonly residents: number;
  /** What everything is dated from, at midnight UTC: the same day gives the same rows. */
  readonly today: Date;
  /** Residents in a chunk, about; default 2,000. */
  readonly chunk?: number;
}

const addOwn = (
  subject: Subject,
  circumstances: Circumstances,
  plan: Plan | undefined,
  staff: TeamStaff,
  today: Date,
  sink: Sink,
): void => {
  const { person } = circumstances;
  if (person.team === null) return;
  const team = staff(person.team);
  const questions = questionsOf(circumstances, today);
  const flagged = questions.find(({ riskFlags }) => riskFlags.length > 0);
  const began = plan?.row.openedAt ?? null;
  const planned = began && questions.findLast(({ receivedAt, riskFlags }) => receivedAt <= began && riskFlags.length === 0);
  if (planned) put(planned, 'IN_PLAN', 'TAILORED');
  addWaiting(circumstances, questions, began, today, sink);
  const compulsory = addReferrals(circumstances, subject.sharings, questions, person.team, today, sink);
  const outcome = outcomeOf(circumstances, subject.sharings);
  addMandatoryReferral(
    circumstances,
    flagged,
    outcome,
    compulsory,
    { worker: team.workers[0] ?? team.host, team: person.team, today },
    sink,
  );
  addApplication(circumstances, subject.sharings, questions, person.team, today, sink);
  for (const question of questions) addQuestion(question, team, today, sink);
  addExamples(person, team, today, sink);
};

const addDossiers = (
  family: Family,
  everybody: readonly Circumstances[],
  staff: TeamStaff,
  meet: ReturnType<typeof agendaFrom>,
  today: Date,
  sink: Sink,
): void => {
  const team = family.people[0]?.team;
  if (!team) return;
  const own = staff(team);
  const subjects = everybody.map((circumstances): Subject => {
    addRecordConsent(circumstances, own, today, sink);
    const sharings = addShareConsents(circumstances, own, today, sink);
    addAskedConsents(circumstances, sharings, own, today, sink);
    return { circumstances, sharings, mustBeReferred: outcomeOf(circumstances, sharings) === 'OPEN' };
  });
  const open = openPlansOf(family, subjects, team, own, today);
  const closed = subjects.flatMap(subject => closedPlanOf(subject, team, own, today) ?? []);
  for (const plan of [...closed, ...open]) {
    addPlan(plan, today, sink);
    addGoals(plan, today, sink);
    meet(plan, own, sink);
  }
  for (const subject of subjects)
    addOwn(
      subject,
      subject.circumstances,
      open.find(({ subjects: of }) => of.includes(subject)),
      staff,
      today,
      sink,
    );
};

/** The whole demo population, chunk by chunk, the directory with the first: never all of it in memory. */
export function* population({ residents, today, chunk = 2000 }: PopulationOptions): Generator<Chunk> {
  let rows = new Rows();
  let counted = 0;
  addDirectory(rows);
  const staff = addStaff(rows);
  const meet = agendaFrom(today);
  for (const { family, address } of families(today, residents)) {
    const everybody = family.people.map(person => circumstancesOf(person, today));
    addFamily(family, address, today, rows);
    addDossiers(family, everybody, staff, meet, today, rows);
    for (const circumstances of everybody) {
      addAnonymousQuestions(circumstances.person.number, staff, today, rows);
      addInformationContacts(circumstances, staff, today, rows);
    }
    counted += family.people.length;
    if (counted < chunk) continue;
    yield { rows, residents: counted };
    [rows, counted] = [new Rows(), 0];
  }
  if (rows.byTable.size > 0) yield { rows, residents: counted };
}
