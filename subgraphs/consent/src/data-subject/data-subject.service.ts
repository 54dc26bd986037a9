import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '@wijkgraph/schema';
import { DataSubject } from './data-subject.entity.ts';
import { lockResident } from './lock-resident.ts';

/** What says who may consent for a resident. */
export interface Knowledge {
  readonly residentId: string;
  /** ISO 8601 date. */
  readonly birthDate: string;
  readonly capable: boolean;
}

/** How it became known. */
export interface Telling {
  readonly ground: string;
  readonly at: Date;
  readonly by: Pick<Caller, 'subject' | 'client' | 'party'>;
}

/** What is known of a resident now. */
export const knownOf = (residentId: string, em: EntityManager): Promise<DataSubject | null> =>
  em.findOne(DataSubject, { residentId, knownUntil: null }, { refresh: true });

/** Writes down, within a transaction, what is known of a resident from now on; what was known before stays, up to now. */
export const know = async (knowledge: Knowledge, { ground, at, by }: Telling, em: EntityManager): Promise<void> => {
  const { residentId, birthDate, capable } = knowledge;
  await lockResident(residentId, em);
  const before = await knownOf(residentId, em);
  if (before && before.birthDate === birthDate && before.capable === capable) return;
  if (before) {
    before.knownUntil = at;
    // The index allows one row that is known now.
    await em.flush();
  }
  const { subject, client, party } = by;
  em.create(DataSubject, { ...knowledge, knownFrom: at, knownUntil: null, ground, subject, client, party });
};
