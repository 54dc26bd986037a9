import { oneBy, pagesBy } from '@wijkgraph/kit';
import { aboutPermittedOrNobody } from '../permitted/permitted-residents.ts';
import { mostUrgentFirst } from './help-question.enums.ts';
import { HelpQuestion } from './help-question.entity.ts';

export const questionById = oneBy(HelpQuestion, 'id');

export const questionsOfResident = pagesBy({
  name: 'Resident.helpQuestions',
  entity: HelpQuestion,
  parent: 'residentId',
  sort: 'receivedAt',
});

const lyingBefore = aboutPermittedOrNobody('HELP_QUESTION');

/** What lies before a team to be looked at, youth and adults in one queue: the most urgent first, and then the oldest. */
export const inboxOfTeam = pagesBy({
  name: 'teamInbox',
  entity: HelpQuestion,
  parent: 'teamId',
  sort: [{ property: 'urgency', rank: mostUrgentFirst }, 'receivedAt'],
  ascending: true,
  where: async context => {
    const { sql, values } = await lyingBefore(context);
    return { sql: `child.state in ('RECEIVED', 'CLARIFYING') and (${sql})`, values };
  },
});

export const questionsOfTeam = pagesBy({
  name: 'Team.helpQuestions',
  entity: HelpQuestion,
  parent: 'teamId',
  where: aboutPermittedOrNobody('HELP_QUESTION'),
});
