import type { z } from 'zod';
import type { SubgraphName } from '../subgraph-name.ts';

/**
 * What one subgraph asks another beside the graph, before it carries out a step: where a rule of the one rests on the
 * records of the other. Both read this contract; neither knows the other. No caller is answered with what it says.
 */
export interface SiblingQuestion<Asked extends z.ZodType = z.ZodType, Answered extends z.ZodType = z.ZodType> {
  readonly from: SubgraphName;
  readonly to: SubgraphName;
  readonly path: `/siblings/${string}`;
  readonly question: Asked;
  readonly answer: Answered;
}

/** Declares a question, with the types of what is asked and answered. */
export const siblingQuestion = <Asked extends z.ZodType, Answered extends z.ZodType>(
  question: SiblingQuestion<Asked, Answered>,
): SiblingQuestion<Asked, Answered> => question;

/** Whom a service token between two subgraphs is meant for. */
export const siblingAudience = (to: SubgraphName): string => `wijkgraph:${to}`;
