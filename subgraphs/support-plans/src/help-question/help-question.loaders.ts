import { oneBy, pagesBy } from '@wijkgraph/kit';
import { aboutPermittedOrNobody } from '../permitted/permitted-residents.ts';
import { HelpQuestion } from './help-question.entity.ts';

export const questionById = oneBy(HelpQuestion, 'id');

export const questionsOfResident = pagesBy({
  name: 'Resident.helpQuestions',
  entity: HelpQuestion,
  parent: 'residentId',
  sort: 'receivedAt',
});

export const questionsOfTeam = pagesBy({
  name: 'Team.helpQuestions',
  entity: HelpQuestion,
  parent: 'teamId',
  where: aboutPermittedOrNobody('HELP_QUESTION'),
});
