import { LifeDomain, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { id, readInput, textOrNull } from '../input/read-input.ts';
import { requireRecords } from '../permitted/recorded-residents.ts';
import { requireDossier, teamFor } from '../permitted/standing.ts';
import { countedIn } from '../statistics/counted-in.ts';
import { ContactMoment } from './contact-moment.entity.ts';
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
  })
  .refine(({ note, lifeDomains }) => note === null || (lifeDomains?.length ?? 0) > 0, 'Name the life domains that the note touches.');

/** Logs a contact: anonymous by anybody of the team, under a name by who works with the record. */
export const logContact = async (input: LogContactInput, context: RequestContext): Promise<ContactMoment> => {
  const { residentId, at, lifeDomains, note } = readInput(contact, input);
  if (residentId) {
    requireDossier(context);
    await requireRecords([residentId], context);
  }
  const districtCode = await countedIn({ residentId, district: input.district }, context);
  return context.em.transactional(async em => {
    const logged = Object.assign(new ContactMoment(), {
      residentId: residentId ?? null,
      teamId: teamFor(undefined, context),
      districtCode,
      workerId: context.caller.subject,
      kind: input.kind,
      channel: input.channel,
      at: at ?? new Date(),
      lifeDomains: [...new Set(lifeDomains)],
      note,
    });
    em.persist(logged);
    return logged;
  });
};
