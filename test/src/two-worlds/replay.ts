import type { DataCategory, Purpose } from '@wijkgraph/schema';
import fc from 'fast-check';
import { ask } from '../federation/ask.ts';
import { dayInAmsterdam, isDuring } from './authority-model.ts';
import { opens } from './consent-model.ts';
import { Distinguished } from './difference.ts';
import { categoryOf, ceilings, everyCategory, type PartyName } from './parties.ts';
import type { Place } from './place.ts';
import { distant } from './resident-spec.ts';
import type { Row, World } from './world.ts';

/** A question about a moment gone by: may this party see this, for this purpose? */
interface Asked {
  readonly line: number;
  readonly category: number;
  readonly purpose: Purpose;
  readonly edge: number;
  /** Milliseconds from that edge. */
  readonly aside: number;
}

const SECOND = 1_000;
const asked: fc.Arbitrary<Asked> = fc.record({
  line: fc.nat({ max: 63 }),
  category: fc.nat({ max: 63 }),
  purpose: fc.constantFrom<Purpose>('SUPPORT', 'SUPPORT', 'REFERRAL'),
  edge: fc.nat({ max: 63 }),
  aside: fc.constantFrom(-1, 0, 1, -60 * SECOND, 60 * SECOND, -1_800 * SECOND, 1_800 * SECOND),
});

/** One world, and what is asked of its past. */
export interface Replay {
  readonly world: World;
  readonly asked: readonly Asked[];
}
export const replaysOf = (world: fc.Arbitrary<World>): fc.Arbitrary<Replay> =>
  fc.record({ world, asked: fc.array(asked, { minLength: 20, maxLength: 20 }) });

/** The first moment of a day in Amsterdam, summer time or not. */
const midnightOf = (day: string): Date => {
  const found = ['+01:00', '+02:00']
    .map(offset => new Date(`${day}T00:00:00${offset}`))
    .find(moment => dayInAmsterdam(moment) === day && dayInAmsterdam(new Date(moment.getTime() - 1)) !== day);
  if (!found) throw new Error(`${day} has no midnight`);
  return found;
};

const birthdaysOf = (birthDate: string): Date[] =>
  [12, 16, 18].map(years => `${Number(birthDate.slice(0, 4)) + years}${birthDate.slice(4).replace('-02-29', '-03-01')}`).map(midnightOf);

/** When anything changed for a resident: what was said began or ended, somebody represented them or no longer did, they had a birthday. */
const edgesOf = (world: World, resident: unknown): readonly Date[] => {
  const theirs = ['provisionOfConsent', 'representation', 'objection', 'override'] as const;
  const dates = theirs
    .flatMap(table => world[table].filter(row => row.residentId === resident))
    .flatMap(({ recordedAt, validFrom, validUntil, liftedAt }) => [recordedAt, validFrom, validUntil, liftedAt]);
  const known = world.dataSubject.find(row => row.residentId === resident);
  // Birthdays as often as all the rest.
  const birthdays = birthdaysOf(known?.birthDate as string);
  return [...dates.filter(date => date instanceof Date), ...birthdays, ...birthdays].filter(date => date < distant);
};

interface Question {
  readonly residentId: string;
  readonly partyId: string;
  readonly category: DataCategory;
  readonly purpose: Purpose;
  readonly at: Date;
}

/** The question made out for one world: of what a consent or an override names, around a moment at which something changed. */
const questionIn = (world: World, { line, category, purpose, edge, aside }: Asked): Question | undefined => {
  const told = [...world.provisionOfConsent, ...world.override];
  const about = told[line % Math.max(told.length, 1)];
  if (!about) return undefined;
  const named = about.categories ?? everyCategory;
  const edges = edgesOf(world, about.residentId);
  const at = new Date((edges[edge % edges.length]?.getTime() ?? 0) + aside);
  return {
    residentId: about.residentId as string,
    partyId: about.granteeId ?? (about.party as string),
    category: named[category % Math.max(named.length, 1)] ?? categoryOf.FINANCES,
    purpose,
    at: at.getTime() < Date.now() ? at : new Date(Date.now() - SECOND),
  };
};

/** What the rules say of a party at a moment; of a team, that some worker of it could see it by an override. */
const permittedThen = (world: World, { residentId, partyId, category, purpose, at }: Question): boolean => {
  const isTheirs = (row: Row): boolean => row.residentId === residentId;
  const ceiling = ceilings[partyId as PartyName] ?? everyCategory;
  const overridden = world.override.some(
    row => isTheirs(row) && row.party === partyId && isDuring(row, at) && row.categories?.includes(category),
  );
  const lines = world.provisionOfConsent.filter(line => isTheirs(line) && line.granteeId === partyId);
  return ceiling.includes(category) && (overridden || lines.some(line => opens(world, line, category, purpose, at)));
};

/** Asks the privacy officer's question of many moments, and reckons each answer from the rules. Counts what was permitted. */
export const asItWasThen = async (place: Place, { world, asked: all }: Replay, counted: { permitted: number }): Promise<void> => {
  await place.hold(world);
  const questions = all.flatMap(one => questionIn(world, one) ?? []);
  if (questions.length === 0) return;
  const text = `query Q(${questions.map((_, index) => `$r${index}: ID!, $p${index}: ID!, $c${index}: DataCategory!, $u${index}: Purpose!, $a${index}: DateTimeISO`).join(', ')}) {
  ${questions.map((_, index) => `q${index}: whyAccess(residentId: $r${index}, partyId: $p${index}, category: $c${index}, purpose: $u${index}, at: $a${index}) { permitted rule }`).join('\n  ')}
}`;
  const variables = Object.fromEntries(
    questions.flatMap(({ residentId, partyId, category, purpose, at }, index) => [
      [`r${index}`, residentId],
      [`p${index}`, partyId],
      [`c${index}`, category],
      [`u${index}`, purpose],
      [`a${index}`, at.toISOString()],
    ]),
  );
  const { data, errors } = await ask<Record<string, { permitted: boolean; rule: string }>>(place.federation, 'privacy-officer', text, {
    variables,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  questions.forEach((question, index) => {
    const answered = data[`q${index}`];
    const permitted = permittedThen(world, question);
    if (permitted) counted.permitted += 1;
    if (answered?.permitted !== permitted)
      throw new Distinguished(
        { kind: 'WORKER', party: question.partyId, purpose: question.purpose },
        { text, variables: {}, cursors: [] },
        { ...question },
        [`${permitted ? 'permitted' : 'denied'} by the rules, ${answered?.permitted ? 'permitted' : 'denied'} by ${answered?.rule}`],
      );
  });
};
