import { askSibling, forEdit, notFound, refuse, type RequestContext } from '@wijkgraph/kit';
import { covers, maskOf, teamKnown } from '@wijkgraph/schema';
import { z } from 'zod';
import { edit } from '../input/edit.ts';
import { id, partyId, readInput } from '../input/read-input.ts';
import { WaitingListEntry } from '../waiting-list/waiting-list-entry.entity.ts';
import type { HandOverQuestionInput } from './handing-over.inputs.ts';
import { HelpQuestion } from './help-question.entity.ts';
import { EntryPoint, type HelpQuestionState } from './help-question.enums.ts';
import { recordStep } from './record-step.ts';
import { ownQuestion } from './take-step.ts';

const handedOver = edit.extend({
  team: partyId('team').nullish(),
  entryPoint: z.enum(EntryPoint).nullish(),
  consentId: id('consentId').nullish(),
});

/** What nobody has begun to work on yet: later the plan, the help or the referral changes hands, and not the question. */
const maybeHandedOver: ReadonlySet<HelpQuestionState> = new Set(['RECEIVED', 'CLARIFYING', 'WAITING']);

/** A team that was not permitted to record may not be handed what is recorded. NOT_FOUND, BAD_USER_INPUT, INVALID_STATE. */
const requireConsentOf = async (
  residentId: string,
  team: string,
  consentId: string | null | undefined,
  { disclosure }: RequestContext,
): Promise<void> => {
  if (!consentId) throw refuse('BAD_USER_INPUT', 'Ask first: name in consentId the consent on which the other team may record.');
  const [consent] = await disclosure.standingOf([consentId]);
  if (consent?.residentId !== residentId) throw notFound();
  const { active, action, granteeId, categories } = consent;
  if (!active || action !== 'RECORD' || granteeId !== team || !covers(categories, maskOf('HELP_QUESTION')))
    throw refuse(
      'INVALID_STATE',
      `This consent does not let ${team} record what is asked: it has to be active, to RECORD, for that team, with HELP_QUESTION.`,
    );
};

/** Hands a question on. Its history, its date and its turn go with it; what the former team may still see follows from consent alone. */
export const handOverQuestion = async (input: HandOverQuestionInput, context: RequestContext): Promise<HelpQuestion> => {
  const { consentId, ...given } = readInput(handedOver, input);
  const known = await ownQuestion(given.id, () => [], context);
  const [team, entryPoint] = [given.team ?? known.teamId, given.entryPoint ?? known.currentEntryPoint];
  const elsewhere = team !== known.teamId;
  if (!elsewhere && entryPoint === known.currentEntryPoint)
    throw refuse('BAD_USER_INPUT', 'Name another team or another entry point: the question is there already.');
  if (elsewhere && known.residentId !== null) await requireConsentOf(known.residentId, team, consentId, context);
  if (elsewhere && !(await askSibling(teamKnown, { team }, context)).known) throw refuse('BAD_USER_INPUT', 'There is no such team.');
  return context.em.transactional(async em => {
    const question = await forEdit(em, HelpQuestion, given);
    if (!maybeHandedOver.has(question.state))
      throw refuse('INVALID_STATE', `A question that is ${question.state} is not handed over any more.`);
    Object.assign(question, { teamId: team, currentEntryPoint: entryPoint, ...(elsewhere && { workerId: null }) });
    for (const entry of await em.find(WaitingListEntry, { questionId: question.id, until: null })) entry.teamId = team;
    recordStep(em, question, 'HANDED_OVER', context);
    return question;
  });
};
