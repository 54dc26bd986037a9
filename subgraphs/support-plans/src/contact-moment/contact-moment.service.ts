import { LifeDomain, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { takeIn } from '../help-question/help-question.service.ts';
import { id, readInput, text, textOrNull } from '../input/read-input.ts';
import { requireRecords } from '../permitted/recorded-residents.ts';
import { requireDossier, teamFor } from '../permitted/standing.ts';
import { countedIn } from '../statistics/counted-in.ts';
import { ContactKind, ContactMoment } from './contact-moment.entity.ts';
import type { LogContactInput } from './contact-moment.inputs.ts';

/** Seconds by which the clock of a client may be ahead of ours. */
const CLOCK_SKEW = 60;

const contact = z
  .object({
    residentId: id('residentId').nullish(),
    at: z
      .date()
      .refine(at => at.getTime() <= Date.now() + CLOCK_SKEW * 1_000, 'A contact is logged once it has taken place: at lies in the future.')
      .nullish(),
    lifeDomains: z.array(z.enum(LifeDomain)).nullish(),
    note: textOrNull('the note'),
    kind: z.enum(ContactKind),
    asked: z.object({ stated: text('what is asked') }).nullish(),
  })
  .refine(({ kind, asked }) => !asked || kind === 'SUPPORT', 'A contact that leaves a question for the team is one for SUPPORT.')
  .refine(({ note, lifeDomains }) => note === null || (lifeDomains?.length ?? 0) > 0, 'Name the life domains that the note touches.');

/** Logs a contact: anonymous by anybody of the team, under a name by who works with the record. */
export const logContact = async (input: LogContactInput, context: RequestContext): Promise<ContactMoment> => {
  const { residentId, at, lifeDomains, note, asked } = readInput(contact, input);
  if (residentId) {
    requireDossier(context);
    await requireRecords([residentId], context);
  }
  const districtCode = await countedIn({ residentId, district: input.district }, context);
  return context.em.transactional(async em => {
    const about = { residentId: residentId ?? null, teamId: teamFor(undefined, context), districtCode, channel: input.channel };
    const touched = [...new Set(lifeDomains)];
    const { entryPoint, urgency } = input.asked ?? {};
    const question = asked
      ? takeIn(em, { ...about, stated: asked.stated, entryPoint: entryPoint ?? 'TEAM', lifeDomains: touched, urgency }, context)
      : null;
    const logged = Object.assign(new ContactMoment(), {
      ...about,
      questionId: question?.id ?? null,
      workerId: context.caller.subject,
      kind: input.kind,
      at: at ?? new Date(),
      lifeDomains: touched,
      note,
    });
    em.persist(logged);
    return logged;
  });
};
