import { LifeDomain, type RequestContext } from '@wijkgraph/kit';
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
  const districtCode = await countedIn({ residentId, district: input.district }, context);
  return context.em.transactional(async em => {
    const received = Object.assign(new HelpQuestion(), {
      residentId: residentId ?? null,
      teamId,
      districtCode,
      channel: input.channel,
      entryPoint: input.entryPoint,
      receivedAt: new Date(),
      stated,
      lifeDomains: [...new Set(lifeDomains)],
      urgency: input.urgency ?? Urgency.NORMAL,
      ...NOTHING_YET,
    });
    em.persist(received);
    recordStep(em, received, 'REGISTERED', context);
    return { id: received.id, question: received };
  });
};
