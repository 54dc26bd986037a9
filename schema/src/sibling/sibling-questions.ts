import type { SubgraphName } from '../subgraph-name.ts';
import { birthDateCorrected, birthDateKnown } from './birth-dates.ts';
import { capacityKnown } from './capacity-known.ts';
import { districtOfResident } from './district-of-resident.ts';
import { membersAmong } from './household-members.ts';
import { advisedWeightNeeded } from './clarification.ts';
import { obligeToRefer, openMandatoryReferrals, pauseActivePlans } from './mandatory-referrals.ts';
import { provisionOffered } from './provision-offered.ts';
import { provisionsKnown } from './provisions-known.ts';
import { planRecordedBy } from './recorded-by.ts';
import type { SiblingQuestion } from './sibling-question.ts';
import { teamKnown } from './team-known.ts';
import { workersInTeam } from './team-workers.ts';

/** Every question that subgraphs put to each other beside the graph: who asks whom follows from it, and so who holds which key. */
const siblingQuestions: readonly SiblingQuestion[] = [
  openMandatoryReferrals,
  obligeToRefer,
  pauseActivePlans,
  workersInTeam,
  teamKnown,
  membersAmong,
  advisedWeightNeeded,
  provisionsKnown,
  birthDateKnown,
  birthDateCorrected,
  provisionOffered,
  capacityKnown,
  districtOfResident,
  planRecordedBy,
];

const names = (several: readonly SubgraphName[]): readonly SubgraphName[] => [...new Set(several)];

/** The subgraphs that one asks. */
export const siblingsAskedBy = (name: SubgraphName): readonly SubgraphName[] =>
  names(siblingQuestions.filter(({ from }) => from === name).map(({ to }) => to));

/** What is asked of one subgraph. */
export const siblingQuestionsTo = (name: SubgraphName): readonly SiblingQuestion[] => siblingQuestions.filter(({ to }) => to === name);

/** The subgraphs that ask one. */
export const siblingsAsking = (name: SubgraphName): readonly SubgraphName[] => names(siblingQuestionsTo(name).map(({ from }) => from));
