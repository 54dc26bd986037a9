import { personas } from '@wijkgraph/sandbox';
import { Worker } from '@wijkgraph/teams';
import { describe } from 'vitest';
import { withFederation } from '../federation/with-federation.ts';
import { asksForWork } from './stories/asks-for-work.ts';
import { domesticViolence } from './stories/domestic-violence.ts';
import { movesAway } from './stories/moves-away.ts';
import { youthQuestion } from './stories/youth-question.ts';

/** Nobody is known when a story begins: whoever is in it is let in by the graph itself. */
const held = withFederation([], {}, ({ teams }) =>
  teams.add(Worker, {
    id: personas['worker-oost'].subject,
    name: 'Worker of Oost',
    teamId: 'team-oost',
    employerId: 'mee',
    specialisms: [],
    fte: 1,
    joinedOn: '2015-01-01',
    leftOn: null,
  }),
);

describe('somebody asks for work, and debts come to light', () => {
  asksForWork(held);
});
describe('a youth question waits and is taken, and FlexusJeugdplein joins', () => {
  youthQuestion(held);
});
describe('violence at home obliges to refer to Vivenz, and the resident refuses', () => {
  domesticViolence(held);
});
describe('somebody moves from Wielwijk to Stadspolders', () => {
  movesAway(held);
});
