import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { field, forEdit, LifeDomain, notFound, readInput, refuse, type RequestContext } from '@wijkgraph/kit';
import { z } from 'zod';
import { recordChange } from '../change/record-change.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { requireOwnTeam } from '../party/own-team.ts';
import { teamById } from '../team/team.loaders.ts';
import { Worker } from './worker.entity.ts';
import type { AddWorkerInput, EndWorkerInput } from './worker.inputs.ts';
import { workerById } from './worker.loaders.ts';

const inHundredths = (fte: number): boolean => Math.abs(fte * 100 - Math.round(fte * 100)) < 1e-6;

const added = z.object({
  id: field.id('id'),
  name: field.text('the name', 200),
  employerId: z.string(),
  teamId: z.string(),
  specialisms: z.array(z.enum(LifeDomain)),
  fte: z.number().gt(0, 'fte is above 0.').max(1, 'fte is 1 at most.').refine(inHundredths, 'fte has at most two decimals.'),
  joinedOn: field.date('joinedOn'),
});

const valuesOf = ({ name, employerId, teamId, specialisms, fte, joinedOn, leftOn }: Worker) => ({
  name,
  employerId,
  teamId,
  specialisms: specialisms.join(' '),
  fte,
  joinedOn,
  leftOn,
});

/** Somebody comes to work in a team. BAD_USER_INPUT; NOT_FOUND for a team or employer that there is not; FORBIDDEN; INVALID_STATE for an id in use. */
export const addWorker = async (input: AddWorkerInput, context: RequestContext): Promise<Worker> => {
  const { specialisms, ...given } = readInput(added, input);
  const [team, employer] = await Promise.all([context.load(teamById, given.teamId), context.load(organisationById, given.employerId)]);
  if (!team || !employer) throw notFound();
  requireOwnTeam(given.teamId, context);
  return context.em
    .transactional(async em => {
      const worker = Object.assign(new Worker(), { ...given, specialisms: [...new Set(specialisms)], leftOn: null });
      em.persist(worker);
      recordChange(em, worker.id, { became: valuesOf(worker) }, context);
      return worker;
    })
    .catch((reason: unknown): never => {
      if (!(reason instanceof UniqueConstraintViolationException)) throw reason;
      throw refuse('INVALID_STATE', 'There is somebody under that id already.');
    });
};

const ended = field.edit.extend({ leftOn: field.date('leftOn') });

/** Somebody stops working in a team: from the next day on they are named for nothing. They stay on record. */
export const endWorker = async (input: EndWorkerInput, context: RequestContext): Promise<Worker> => {
  const { leftOn, ...edit } = readInput(ended, input);
  const known = await context.load(workerById, edit.id);
  if (!known) throw notFound();
  requireOwnTeam(known.teamId, context);
  return context.em.transactional(async em => {
    const worker = await forEdit(em, Worker, edit);
    if (worker.joinedOn !== null && leftOn < worker.joinedOn)
      throw refuse('BAD_USER_INPUT', 'Nobody leaves before the day on which they joined.');
    const was = valuesOf(worker);
    worker.leftOn = leftOn;
    recordChange(em, edit.id, { was, became: valuesOf(worker) }, context);
    return worker;
  });
};
