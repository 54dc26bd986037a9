import { LifeDomain, type RequestContext } from '@wijkgraph/kit';
import { categoryOfLifeDomain } from '@wijkgraph/schema';
import { z } from 'zod';
import { date, id, readInput } from '../input/read-input.ts';
import { requireOwn } from '../permitted/recorded-residents.ts';
import { domainsOf, editions } from './assessment-edition.ts';
import { Assessment, AssessmentScore } from './assessment.entity.ts';
import type { RecordAssessmentInput } from './assessment.inputs.ts';

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const OUT_OF_SCALE = 'A score is 1 to 5.';

const score = z.object({ lifeDomain: z.enum(LifeDomain), score: z.int(OUT_OF_SCALE).min(1, OUT_OF_SCALE).max(5, OUT_OF_SCALE) });

const assessment = z
  .object({
    residentId: id('residentId'),
    date: date('date')
      .refine(day => day <= today(), 'An assessment is recorded once it was made: its day lies in the future.')
      .nullish(),
    version: z
      .enum(editions as [string, ...string[]], `There is no such edition of the matrix; there is ${editions.join(', ')}.`)
      .nullish(),
    scores: z
      .array(score)
      .min(1, 'Give the score of at least one life domain.')
      .refine(scores => new Set(scores.map(({ lifeDomain }) => lifeDomain)).size === scores.length, 'Score each life domain once.'),
  })
  .transform(given => ({ ...given, version: given.version ?? (editions.at(-1) as string) }))
  .refine(
    ({ version, scores }) => scores.every(({ lifeDomain }) => domainsOf(version).includes(lifeDomain)),
    'Only life domains that this edition of the matrix scores.',
  );

/** Records how self-reliant somebody is at one moment. It stays as it is: another moment is another assessment. */
export const recordAssessment = async (input: RecordAssessmentInput, context: RequestContext): Promise<Assessment> => {
  const { residentId, date: day, version, scores } = readInput(assessment, input);
  await requireOwn([residentId], ['PLAN', ...scores.map(({ lifeDomain }) => categoryOfLifeDomain(lifeDomain))], context);
  const by = { workerId: context.caller.subject, recordedAt: new Date() };
  return context.em.transactional(async em => {
    const made = Object.assign(new Assessment(), { residentId, phase: input.phase, date: day ?? today(), version, ...by });
    em.persist(made);
    for (const given of scores) em.persist(Object.assign(new AssessmentScore(), { ...given, assessmentId: made.id, residentId }));
    return made;
  });
};
