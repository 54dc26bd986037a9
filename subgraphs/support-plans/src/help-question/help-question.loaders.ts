import { oneBy, pagesBy } from '@wijkgraph/kit';
import { aboutPermitted } from '../permitted/permitted-residents.ts';
import { mostUrgentFirst } from './help-question.enums.ts';
import { HelpQuestion } from './help-question.entity.ts';

export const questionById = oneBy(HelpQuestion, 'id');

export const questionsOfResident = pagesBy({
  name: 'Resident.helpQuestions',
  entity: HelpQuestion,
  parent: 'residentId',
  sort: 'receivedAt',
});

/** What lies before a team to be looked at, youth and adults in one queue: the most urgent first, and then the oldest. */
export const inboxOfTeam = pagesBy({
  name: 'teamInbox',
  entity: HelpQuestion,
  parent: 'teamId',
  sort: [{ property: 'urgency', rank: mostUrgentFirst }, 'receivedAt'],
  ascending: true,
  where: () => ({ sql: `child.state in ('RECEIVED', 'CLARIFYING')`, values: [] }),
  sieve: aboutPermitted('HELP_QUESTION'),
});

export const questionsOfTeam = pagesBy({
  name: 'Team.helpQuestions',
  entity: HelpQuestion,
  parent: 'teamId',
  sieve: aboutPermitted('HELP_QUESTION'),
});
