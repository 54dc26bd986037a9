import { randomUUID } from 'node:crypto';
import { ProvisionApplication } from '@wijkgraph/referrals';
import { Representation } from '@wijkgraph/consent';
import { SupportPlan } from '@wijkgraph/support-plans';
import { describe, expect, test } from 'vitest';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import type { Sowing } from '../world/rows.ts';
import { WORKER } from '../world/worker.ts';
import { erasingIn, linesOf } from './erasing.ts';

const whole = (number: number) =>
  aResident(number)
    .in('team-wielwijk')
    .withPlan('HOUSING')
    .asking('HOUSING')
    .spokenWith('HOUSING')
    .spokenWith()
    .assessedIn('HOUSING')
    .referredTo('woonbron', 'HOUSING')
    .havingToBeReferred()
    .sharing('HOUSING')
    .with('woonbron')
    .objecting({ party: 'mee' })
    .knowing('a neighbour');

/** One minute before and one minute after midnight in the Netherlands, in winter. */
const BEFORE_MIDNIGHT = '2009-03-14T22:59:00Z';
const AFTER_MIDNIGHT = '2009-03-14T23:01:00Z';
/** One minute after midnight on 29 February. */
const LEAP_DAY = '2008-02-28T23:01:00Z';

const application = (residentNumber: number, change: object) => ({
  id: randomUUID(),
  residentId: residentId(residentNumber),
  provisionId: randomUUID(),
  questionId: null,
  fromPartyId: 'team-wielwijk',
  toPartyId: 'sociale-dienst',
  lifeDomains: ['FINANCES'],
  state: 'WITHDRAWN',
  whyLighterHelpIsNotEnough: null,
  outcome: null,
  consentId: null,
  mediationOutcome: null,
  mediationResult: null,
  submittedAt: null,
  decidedAt: null,
  recordedAt: new Date('2016-05-01T12:00:00Z'),
  ...change,
});

const amend = ({ 'support-plans': plans, referrals, consent }: Sowing): void => {
  // What was never agreed on.
  for (const row of plans.of(SupportPlan))
    if ((row.residentIds as string[])[0] === residentId(7)) Object.assign(row, { agreedAt: null, state: 'STOPPED' });
  referrals.add(ProvisionApplication, application(9, {}));
  // Somebody of whom nothing is held, and who represents a child.
  consent.add(Representation, {
    id: randomUUID(),
    residentId: residentId(8),
    representativeId: residentId(11),
    kind: 'PARENT',
    agreeing: 1,
    validFrom: new Date('2001-01-01T00:00:00+01:00'),
    validUntil: new Date('2019-01-10T00:00:00+01:00'),
    recordedAt: new Date('2001-01-01T00:00:00+01:00'),
    recordedBy: WORKER,
  });
};

const held = withFederation(
  [
    whole(1).over(BEFORE_MIDNIGHT),
    whole(2).over(AFTER_MIDNIGHT),
    aResident(3).in('team-wielwijk').spokenWith('PARENTING').over(BEFORE_MIDNIGHT),
    aResident(4).in('team-wielwijk').spokenWith('HOUSING').over(LEAP_DAY),
    // The team is busy with this one: one question is open.
    whole(5),
    // Nothing but an old consent, which a recent contact rests on.
    aResident(6).in('team-wielwijk').spokenWith('HOUSING').over('2019-01-10T12:00:00Z'),
    aResident(7).in('team-wielwijk').withPlan('HOUSING').over('2016-05-01T12:00:00Z'),
    aResident(8).in('team-wielwijk').over('2016-05-01T12:00:00Z'),
    aResident(9).in('team-wielwijk').over('2016-05-01T12:00:00Z'),
    aResident(10).over('2019-01-10T12:00:00Z'),
    aResident(11).over('2019-01-10T12:00:00Z'),
  ],
  {},
  amend,
);
const { dueOn } = erasingIn(held);

const dueOf = async (numbers: readonly number[], day: string): Promise<readonly string[]> => {
  const { residents } = await dueOn(day);
  return numbers.map(number => [...(residents.get(residentId(number)) ?? [])].join(' ') || 'nothing');
};

describe('a record is kept through the last day of its period, and is due on the day after', () => {
  test('the day is that of the Netherlands: one minute before midnight is a day earlier than one minute after', async () => {
    expect(await dueOf([1, 2], '2024-03-14')).toEqual(['nothing', 'nothing']);
    expect(await dueOf([1, 2], '2024-03-15')).toEqual(['support-plans referrals consent residents', 'nothing']);
    expect(await dueOf([1, 2], '2024-03-16')).toEqual(Array.from({ length: 2 }, () => 'support-plans referrals consent residents'));
  });

  test('a youth dossier is kept for twenty years: Jeugdwet art. 7.3.8', async () => {
    expect(await dueOf([3], '2029-03-14')).toEqual(['nothing']);
    expect(await dueOf([3], '2029-03-15')).toEqual(['support-plans consent residents']);
  });

  test('a period from 29 February ends with February', async () => {
    expect(await dueOf([4], '2023-02-28')).toEqual(['nothing']);
    expect(await dueOf([4], '2023-03-01')).toEqual(['support-plans consent residents']);
  });
});

test('what the team is still busy with is never due', async () => {
  expect(await dueOf([5], '2099-01-01')).toEqual(['nothing']);
});

test('consents stay as long as something rests on them, and who somebody was as long as anything is held', async () => {
  expect(await dueOf([6], '2034-01-10')).toEqual(['nothing']);
  expect(await dueOf([6], '2034-01-11')).toEqual(['support-plans consent residents']);
});

test('a plan that was never agreed on is kept for five years, an application that was broken off for six weeks', async () => {
  expect(await dueOf([7, 9], '2016-06-12')).toEqual(['nothing', 'nothing']);
  expect(await dueOf([7, 9], '2021-05-01')).toEqual(['nothing', 'referrals']);
  expect(await dueOf([7, 9], '2021-05-02')).toEqual(['support-plans consent residents', 'referrals consent residents']);
});

test('of whom nothing is held it is forgotten after a year who they are; not while it shows on whose word consents stand', async () => {
  expect(await dueOf([10, 11], '2020-01-10')).toEqual(['nothing', 'nothing']);
  expect(await dueOf([10, 11], '2020-01-11')).toEqual(['residents', 'nothing']);
  expect(await dueOf([10, 11], '2024-01-10')).toEqual(['residents', 'nothing']);
  expect(await dueOf([10, 11], '2024-01-11')).toEqual(['residents', 'consent residents']);
});

test('the dry run says how many records of how many residents, since when, what becomes of them and why', async () => {
  const { lines, lacking, unfinished } = await dueOn('2024-03-15');
  expect(linesOf(lines)).toEqual([
    'support-plans assessment WMO 1 of 1',
    'support-plans contact-moment WMO 3 of 2',
    'support-plans help-question WMO 1 of 1',
    'support-plans support-plan ARCHIEFWET 1 of 1',
    'support-plans support-plan WMO 1 of 1',
    'referrals mandatory-referral WMO 1 of 1',
    'referrals provision-application ARCHIEFWET 1 of 1',
    'referrals referral WMO 1 of 1',
    'consent consent AVG 6 of 5',
    'consent objection AVG 1 of 1',
    'consent representation AVG 1 of 1',
    'residents resident AVG 7 of 7',
  ]);
  expect(lines.find(({ kind }) => kind === 'contact-moment')).toMatchObject({
    records: 3,
    residents: 2,
    oldest: '2008-02-29',
    outcome: 'ANONYMISED',
    period: 'P15Y',
    source: expect.stringContaining('Wmo 2015 art. 5.3.4') as string,
  });
  expect([lacking, unfinished]).toEqual([[], 0]);
});

test('nothing is written', async () => {
  const before = await everythingStored(held.federation);
  await dueOn('2099-01-01');
  expect(await everythingStored(held.federation)).toEqual(before);
});

test('how long is data: what is written down as the law from a day on holds from that day', async () => {
  const owner = (sql: string) => rowsOf(held.federation, 'consent', sql);
  await owner(`insert into retention_period (kind, law, valid_from, period, duty, yields_to, source)
    values ('contact-moment', 'WMO', '2023-02-01', 'P14Y', true, '{}', 'a law to come')`);
  try {
    expect(await dueOf([2], '2023-01-31')).toEqual(['nothing']);
    expect(await dueOf([2], '2023-03-16')).toEqual(['support-plans']);
  } finally {
    await owner(`delete from retention_period where source = 'a law to come'`);
  }
});

test('how long names its law: fifteen years after the end of support, twenty of a youth dossier', async () => {
  const periods = await rowsOf<{ law: string; period: string; source: string; kinds: string[] }>(
    held.federation,
    'consent',
    `select law, period, source, array_agg(kind order by kind) as kinds from retention_period
     where law in ('WMO', 'JEUGDWET') group by law, valid_from, period, source order by law, valid_from`,
  );
  const dossier = [
    'appointment',
    'assessment',
    'contact-moment',
    'help-question',
    'mandatory-referral',
    'provision-application',
    'referral',
    'support-plan',
  ];
  expect(periods).toEqual([
    { law: 'JEUGDWET', period: 'P15Y', source: expect.stringContaining('Jeugdwet art. 7.3.8') as string, kinds: dossier },
    { law: 'JEUGDWET', period: 'P20Y', source: expect.stringContaining('Jeugdwet art. 7.3.8') as string, kinds: dossier },
    { law: 'WMO', period: 'P15Y', source: expect.stringContaining('Wmo 2015 art. 5.3.4') as string, kinds: dossier },
  ]);
});

test('a kind without a period is kept, and that is said', async () => {
  const owner = (sql: string) => rowsOf(held.federation, 'consent', sql);
  await owner(`update retention_period set kind = 'contact-moment?' where kind = 'contact-moment' and law = 'WMO'`);
  try {
    const { lines, lacking } = await dueOn('2024-03-16');
    expect(lacking).toEqual(['contact-moment under WMO']);
    expect(lines.filter(({ kind }) => kind === 'contact-moment')).toEqual([]);
  } finally {
    await owner(`update retention_period set kind = 'contact-moment' where kind = 'contact-moment?'`);
  }
});
