import type { EntityManager } from '@mikro-orm/postgresql';
import { askSibling, LifeDomain, refuse, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain, obligeToRefer } from '@wijkgraph/schema';
import { z } from 'zod';
import { edit, textIfGiven } from '../input/edit.ts';
import { id, readInput } from '../input/read-input.ts';
import { requireOwn } from '../permitted/recorded-residents.ts';
import { pauseWhatIsOwed } from '../support-plan/pausing.service.ts';
import type { HelpQuestion } from './help-question.entity.ts';
import { lifeDomainOfFlag, RiskFlag, SupportWeight, Urgency } from './help-question.enums.ts';
import type { ClarifyQuestionInput } from './stepping.inputs.ts';
import { ownQuestion, takeStep } from './take-step.ts';

const clarification = edit.extend({
  residentId: id('residentId').nullish(),
  underlying: textIfGiven('the underlying question'),
  lifeDomains: z.array(z.enum(LifeDomain)).nullish(),
  riskFlags: z.array(z.enum(RiskFlag)).nullish(),
  urgency: z.enum(Urgency).nullish(),
  advisedWeight: z.enum(SupportWeight).nullish(),
  whyLighterHelpIsNotEnough: textIfGiven('why lighter help is not enough'),
});
type Given = z.output<typeof clarification>;

const unique = <Value>(...values: readonly Value[]): Value[] => [...new Set(values)];

/** What is known of a question after this: what is left out stays, a flag that was raised is not taken back, and touches its life domain. */
const findings = (known: HelpQuestion, given: Given) => {
  const riskFlags = unique(...known.riskFlags, ...(given.riskFlags ?? []));
  const advisedWeight = given.advisedWeight === undefined ? known.advisedWeight : given.advisedWeight;
  const why = given.whyLighterHelpIsNotEnough === undefined ? known.whyLighterHelpIsNotEnough : given.whyLighterHelpIsNotEnough;
  return {
    underlying: given.underlying === undefined ? known.underlying : given.underlying,
    lifeDomains: unique(...(given.lifeDomains ?? known.lifeDomains), ...riskFlags.map(flag => lifeDomainOfFlag[flag])),
    riskFlags,
    urgency: given.urgency ?? known.urgency,
    advisedWeight,
    whyLighterHelpIsNotEnough: advisedWeight === 'TAILORED' ? why : null,
  };
};

const refuseUnfounded = ({ lifeDomains, advisedWeight, whyLighterHelpIsNotEnough }: ReturnType<typeof findings>, given: Given): void => {
  if (lifeDomains.length === 0) throw refuse('BAD_USER_INPUT', 'Name the life domains that the question touches.');
  if (advisedWeight === 'TAILORED' && !whyLighterHelpIsNotEnough)
    throw refuse('BAD_USER_INPUT', 'Say in whyLighterHelpIsNotEnough why lighter help is not enough: own strength comes first.');
  if (advisedWeight !== 'TAILORED' && given.whyLighterHelpIsNotEnough)
    throw refuse('BAD_USER_INPUT', 'whyLighterHelpIsNotEnough belongs to TAILORED help alone.');
};

/** Under whose name the question goes on: it is clarified with somebody who consented to a record, never with nobody. */
const nameFor = (known: HelpQuestion, given: Given): string => {
  const name = known.residentId ?? given.residentId;
  if (!name) throw refuse('BAD_USER_INPUT', 'Say in residentId whose question it is: nobody is clarified with without a name.');
  if (given.residentId && given.residentId !== name) throw refuse('BAD_USER_INPUT', 'The question is of somebody else.');
  return name;
};

/** Starts clarifying, or writes down more of what came to light. Each flag obliges to refer the resident on before this is answered, and pauses an active plan. */
export const clarifyQuestion = async (input: ClarifyQuestionInput, context: RequestContext): Promise<HelpQuestion> => {
  const given = readInput(clarification, input);
  const known = await ownQuestion(given.id, ({ lifeDomains }) => lifeDomains.map(categoryOfLifeDomain), context);
  const residentId = nameFor(known, given);
  const { lifeDomains } = findings(known, given);
  // What somebody may not see is not written down by them either.
  await requireOwn([residentId], ['HELP_QUESTION', ...lifeDomains.map(categoryOfLifeDomain)], context);
  const change = async (question: HelpQuestion, em: EntityManager): Promise<void> => {
    const found = findings(question, given);
    refuseUnfounded(found, given);
    Object.assign(question, { ...found, residentId, workerId: question.workerId ?? context.caller.subject });
    if (found.riskFlags.length === 0) return;
    await askSibling(obligeToRefer, { residentId, questionId: question.id, triggers: found.riskFlags }, context);
    await pauseWhatIsOwed(em, residentId, context);
  };
  return takeStep(given, { to: 'CLARIFYING', step: 'CLARIFIED', change }, context);
};
