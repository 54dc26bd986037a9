import type { EntityManager } from '@mikro-orm/postgresql';
import { askSibling, LifeDomain, refuse, type RequestContext } from '@wijkgraph/kit';
import { teamKnown } from '@wijkgraph/schema';
import { z } from 'zod';
import { id, partyId, readInput, text } from '../input/read-input.ts';
import { requireRecords } from '../permitted/recorded-residents.ts';
import { requireDossier, teamFor } from '../permitted/standing.ts';
import { countedIn } from '../statistics/counted-in.ts';
import { HelpQuestion } from './help-question.entity.ts';
import { Urgency } from './help-question.enums.ts';
import type { RegisteredQuestion, RegisterQuestionInput } from './help-question.inputs.ts';
import { questionById } from './help-question.loaders.ts';
import { recordStep } from './record-step.ts';

const question = z.object({
  residentId: id('residentId').nullish(),
  team: partyId('team').nullish(),
  stated: text('what is asked'),
  lifeDomains: z.array(z.enum(LifeDomain)).nullish(),
});

/** What is not known of a question yet when it arrives. */
const NOTHING_YET = {
  underlying: null,
  advisedWeight: null,
  whyLighterHelpIsNotEnough: null,
  answer: null,
  lightHelp: null,
  outcome: null,
  outcomeNote: null,
  workerId: null,
};

/** What is told of a question as it comes in. */
interface Asked extends Pick<HelpQuestion, 'residentId' | 'teamId' | 'districtCode' | 'channel' | 'entryPoint' | 'stated' | 'lifeDomains'> {
  readonly urgency?: Urgency | null | undefined;
}

/** Takes a question in, in the transaction of who hands it in, and begins its history. */
export const takeIn = (em: EntityManager, { urgency, ...asked }: Asked, context: RequestContext): HelpQuestion => {
  const received = Object.assign(new HelpQuestion(), {
    ...NOTHING_YET,
    ...asked,
    currentEntryPoint: asked.entryPoint,
    receivedAt: new Date(),
    urgency: urgency ?? Urgency.NORMAL,
  });
  em.persist(received);
  recordStep(em, received, 'REGISTERED', context);
  return received;
};

/** One question by id. */
export const questionOf = (wanted: string, context: RequestContext): Promise<HelpQuestion | null> => context.load(questionById, wanted);

/** Takes a question in, RECEIVED: anonymous from a team or a partner, under a name from who works with the record. */
export const registerQuestion = async (input: RegisterQuestionInput, context: RequestContext): Promise<RegisteredQuestion> => {
  const { residentId, team, stated, lifeDomains } = readInput(question, input);
  const teamId = teamFor(team, context);
  if (residentId) {
    requireDossier(context);
    await requireRecords([residentId], context);
  }
  if (teamId !== context.caller.party && !(await askSibling(teamKnown, { team: teamId }, context)).known)
    throw refuse('BAD_USER_INPUT', 'There is no such team.');
  const districtCode = await countedIn({ residentId, district: input.district }, context);
  const { channel, entryPoint, urgency } = input;
  const asked = {
    residentId: residentId ?? null,
    teamId,
    districtCode,
    channel,
    entryPoint,
    stated,
    lifeDomains: [...new Set(lifeDomains)],
    urgency,
  };
  return context.em.transactional(async em => {
    const received = takeIn(em, asked, context);
    return { id: received.id, question: received };
  });
};
