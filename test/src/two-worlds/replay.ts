import type { DataCategory, Purpose } from '@wijkgraph/schema';
import fc from 'fast-check';
import { ask } from '../federation/ask.ts';
import { dayInAmsterdam, isDuring } from './authority-model.ts';
import { opens } from './consent-model.ts';
import { Distinguished } from './difference.ts';
import { categoryOf, ceilings, everyCategory, type PartyName } from './parties.ts';
import type { Place } from './place.ts';
import { distant } from './resident-spec.ts';
import type { World } from './world.ts';

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

/** What the rules say of a party at a moment, by consent alone. */
const consentedThen = (world: World, { residentId, partyId, category, purpose, at }: Question): boolean => {
  const ceiling = ceilings[partyId as PartyName] ?? everyCategory;
  const lines = world.provisionOfConsent.filter(line => line.residentId === residentId && line.granteeId === partyId);
  return ceiling.includes(category) && lines.some(line => opens(world, line, category, purpose, at));
};

/** The same, and of a team also that some worker of it could see it by an override. */
const permittedThen = (world: World, question: Question): boolean => {
  const { residentId, partyId, category, at } = question;
  const ceiling = ceilings[partyId as PartyName] ?? everyCategory;
  const overridden = world.override.some(
    row => row.residentId === residentId && row.party === partyId && isDuring(row, at) && row.categories?.includes(category),
  );
  return consentedThen(world, question) || (overridden && ceiling.includes(category));
};

/** The privacy officer's questions about each moment, and about what the party would see now: of each as many as may be asked at once. */
const documentsOf = (questions: readonly Question[]): readonly [then: string, now: string] => {
  const each = (of: (index: number) => string, between: string): string => questions.map((_, index) => of(index)).join(between);
  return [
    `query Then(${each(i => `$r${i}: ID!, $p${i}: ID!, $c${i}: DataCategory!, $u${i}: Purpose!, $a${i}: DateTimeISO`, ', ')}) {
  ${each(i => `q${i}: whyAccess(residentId: $r${i}, partyId: $p${i}, category: $c${i}, purpose: $u${i}, at: $a${i}) { permitted rule }`, '\n  ')}
}`,
    `query Now(${each(i => `$r${i}: ID!, $p${i}: ID!, $u${i}: Purpose!`, ', ')}) {
  ${each(i => `q${i}: accessPreview(residentId: $r${i}, partyId: $p${i}, purpose: $u${i}) { categories { category permitted rule } }`, '\n  ')}
}`,
  ];
};

interface Said {
  readonly permitted: boolean;
  readonly rule: string;
}
interface Previewed {
  readonly categories: readonly (Said & { readonly category: DataCategory })[];
}

/** Asks the privacy officer's questions of many moments, and of now, and reckons each answer from the rules. Counts what was permitted. */
export const asItWasThen = async (place: Place, { world, asked: all }: Replay, counted: { permitted: number }): Promise<void> => {
  await place.hold(world);
  const questions = all.flatMap(one => questionIn(world, one) ?? []);
  if (questions.length === 0) return;
  const [then, preview] = documentsOf(questions);
  const of = (index: number, { residentId, partyId, purpose }: Question) => [
    [`r${index}`, residentId],
    [`p${index}`, partyId],
    [`u${index}`, purpose],
  ];
  const answered = async <Answer>(text: string, variables: Record<string, unknown>): Promise<Record<string, Answer>> => {
    const { data, errors } = await ask<Record<string, Answer>>(place.federation, 'privacy-officer', text, { variables });
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const named = questions.flatMap((question, index) => of(index, question));
  const moments = questions.flatMap(({ category, at }, index) => [
    [`c${index}`, category],
    [`a${index}`, at.toISOString()],
  ]);
  const wasSaid = await answered<Said>(then, Object.fromEntries([...named, ...moments]));
  const isSaid = await answered<Previewed>(preview, Object.fromEntries(named));
  const compare = (question: Question, said: Said | undefined, permitted: boolean): void => {
    if (permitted) counted.permitted += 1;
    if (said?.permitted !== permitted)
      throw new Distinguished(
        { kind: 'WORKER', party: question.partyId, purpose: question.purpose },
        { text: then, variables: {}, cursors: [] },
        { ...question },
        [`${permitted ? 'permitted' : 'denied'} by the rules, ${said?.permitted ? 'permitted' : 'denied'} by ${said?.rule}`],
      );
  };
  const now = new Date();
  questions.forEach((question, index) => {
    compare(question, wasSaid[`q${index}`], permittedThen(world, question));
    for (const said of isSaid[`q${index}`]?.categories ?? []) {
      const asked = { ...question, category: said.category, at: now };
      compare(asked, said, consentedThen(world, asked));
    }
  });
};
