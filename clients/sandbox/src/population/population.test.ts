import { createHash } from 'node:crypto';
import { Consent, ConsentProvision, Grantee, Representation, SafetyFlag } from '@wijkgraph/consent';
import { MandatoryReferral, Referral } from '@wijkgraph/referrals';
import { HouseholdMember, Resident } from '@wijkgraph/residents';
import { categoriesOf, categoryOfLifeDomain, maskOfAll } from '@wijkgraph/schema';
import {
  ContactMoment,
  Goal,
  HelpQuestion,
  PlanParticipant,
  SatisfactionRating,
  SupportPlan,
  WaitingListEntry,
} from '@wijkgraph/support-plans';
import { Worker } from '@wijkgraph/teams';
import { describe, expect, it } from 'vitest';
import { personas } from '../identity/personas.ts';
import { population as municipality } from '../reference/districts.ts';
import { population } from './population.ts';
import type { Row, Table } from './storage/row.ts';

const today = new Date('2026-11-22T00:00:00Z');
const FIRST = personas.resident.resident;

interface World {
  rows<Entity extends object>(table: Table<Entity>): Row<Entity>[];
  fingerprint(): string;
}

const world = (residents: number, chunk = 500): World => {
  const byTable = new Map<Table, object[]>();
  for (const { rows } of population({ residents, today, chunk }))
    for (const [table, several] of rows.byTable) byTable.set(table, [...(byTable.get(table) ?? []), ...several]);
  const rows = <Entity extends object>(table: Table<Entity>) => (byTable.get(table) ?? []) as Row<Entity>[];
  return {
    rows,
    fingerprint: () =>
      createHash('sha256')
        .update(JSON.stringify([...byTable].map(([table, several]) => [table.name, several])))
        .digest('hex'),
  };
};

const usual = world(2000);
const byId = <Entity extends { id: string }>(rows: Entity[]): Map<string, Entity> => new Map(rows.map(row => [row.id, row]));
const isLive = ({ validFrom, validUntil }: Row<ConsentProvision>): boolean =>
  validFrom !== null && validFrom <= today && (validUntil === null || validUntil > today);
const live = usual.rows(ConsentProvision).filter(isLive);
const recorded = new Set(live.filter(({ action }) => action === 'RECORD').map(({ residentId }) => residentId));
const sharingWith = (grantee: string) =>
  new Set(live.filter(({ granteeId, action }) => granteeId === grantee && action === 'SHARE').map(row => row.residentId));
const aMonth = (rows: readonly unknown[]): number => rows.length / 12;

describe('the same', () => {
  it('number of residents on the same day gives the same rows, however they are cut into chunks', () => {
    expect(world(400).fingerprint()).toBe(world(400).fingerprint());
    expect(world(400, 37).rows(Consent)).toEqual(world(400).rows(Consent));
  });

  it('residents come first when there are more of them', () => {
    const few = world(300);
    const known = new Set(few.rows(Resident).map(({ id }) => id));
    expect(usual.rows(Resident).slice(0, 300)).toEqual(few.rows(Resident));
    expect(usual.rows(Consent).filter(({ residentId }) => known.has(residentId))).toEqual(few.rows(Consent));
  });
});

describe('the invariants of the domain', () => {
  it('nobody has two open plans', () => {
    const open = usual.rows(SupportPlan).filter(({ state }) => state !== 'COMPLETED' && state !== 'STOPPED');
    const subjects = open.flatMap(({ residentIds }) => residentIds);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(open.filter(({ state, contactWorkerId }) => state === 'ACTIVE' && contactWorkerId === null)).toEqual([]);
  });

  it('nothing is recorded under the name of somebody who does not permit it', () => {
    const named = [HelpQuestion, ContactMoment, Goal, WaitingListEntry, Referral, MandatoryReferral].flatMap(table =>
      usual.rows<{ residentId: string | null }>(table).flatMap(({ residentId }) => residentId ?? []),
    );
    const subjects = usual.rows(SupportPlan).flatMap(({ residentIds }) => residentIds);
    expect([...named, ...subjects].filter(id => !recorded.has(id))).toEqual([]);
  });

  it('a consent stays within what its grantee can ever be given', () => {
    const ceilings = byId(usual.rows(Grantee));
    expect(usual.rows(ConsentProvision).filter(line => line.categoryMask & ~(ceilings.get(line.granteeId)?.ceiling ?? 0))).toEqual([]);
  });

  it('a referral was sent on a consent that names the receiver and the categories, once that had begun', () => {
    const consents = byId(usual.rows(Consent));
    const masks = new Map<string, number>();
    for (const { consentId, categoryMask } of usual.rows(ConsentProvision))
      masks.set(consentId, (masks.get(consentId) ?? 0) | categoryMask);
    const sent = usual.rows(Referral).filter(({ sentAt }) => sentAt !== null);
    const unfounded = sent.filter(({ consentId, residentId, toPartyId, lifeDomains, sentAt }) => {
      const consent = consents.get(consentId ?? '');
      const needed = maskOfAll(lifeDomains.map(categoryOfLifeDomain));
      return (
        !consent ||
        consent.residentId !== residentId ||
        consent.granteeId !== toPartyId ||
        consent.validFrom === null ||
        consent.validFrom > (sentAt ?? today) ||
        consent.action !== 'SHARE' ||
        (needed & ~(masks.get(consent.id) ?? 0)) !== 0
      );
    });
    expect(unfounded).toEqual([]);
    expect(sent.length).toBeGreaterThan(200);
    expect(new Set(usual.rows(Referral).map(({ storedState }) => storedState)).size).toBe(9);
  });

  it('a participant stands on a live consent that covers the plan', () => {
    const withPlan = new Set(
      live.filter(({ categoryMask }) => categoriesOf(categoryMask).includes('PLAN')).map(({ consentId }) => consentId),
    );
    expect(usual.rows(PlanParticipant).filter(({ consentId }) => !withPlan.has(consentId))).toEqual([]);
  });

  it('no plan is active while a compulsory referral is open', () => {
    const waits = new Set(usual.rows(MandatoryReferral).flatMap(({ state, residentId }) => (state === 'OPEN' ? residentId : [])));
    const active = usual.rows(SupportPlan).filter(({ state }) => state === 'ACTIVE');
    expect(active.filter(({ residentIds }) => residentIds.some(id => waits.has(id)))).toEqual([]);
    expect(waits.size).toBeGreaterThan(0);
  });

  it('nothing has happened that is yet to come', () => {
    const moments = [...usual.rows(HelpQuestion).map(({ receivedAt }) => receivedAt), ...usual.rows(ContactMoment).map(({ at }) => at)];
    expect(moments.filter(at => at >= today)).toEqual([]);
    expect(usual.rows(Resident).filter(({ birthDate }) => new Date(birthDate) >= today)).toEqual([]);
  });
});

describe('the proportions', () => {
  it('of questions and contacts are those of the five teams', () => {
    expect(aMonth(usual.rows(HelpQuestion))).toBeGreaterThan(200);
    expect(aMonth(usual.rows(HelpQuestion))).toBeLessThan(300);
    const information = usual.rows(ContactMoment).filter(({ kind }) => kind === 'INFORMATION');
    expect(aMonth(information)).toBeGreaterThan(440);
    expect(aMonth(information)).toBeLessThan(540);
    expect(information.filter(({ residentId }) => residentId === null).length / information.length).toBeGreaterThan(0.8);
  });

  it('of domains have debts before all else', () => {
    const counts = Map.groupBy(usual.rows(HelpQuestion), ({ lifeDomains: [domain] }) => domain);
    const [[most] = []] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
    expect(most).toBe('FINANCES');
  });

  it('of those who wait: some eighty children, and few others', () => {
    const waiting = usual.rows(WaitingListEntry).filter(({ until }) => until === null);
    const youth = waiting.filter(entry => entry.youth).length;
    expect(youth).toBeGreaterThan(65);
    expect(youth).toBeLessThan(95);
    expect(waiting.length - youth).toBeLessThan(youth / 2);
  });

  it('of households, children and ratings are roughly right', () => {
    const sizes = Map.groupBy(usual.rows(HouseholdMember), ({ householdId }) => householdId);
    expect([...sizes.values()].every(({ length }) => length >= 2 && length <= 5)).toBe(true);
    expect(usual.rows(HouseholdMember).length / 2000).toBeCloseTo(0.55, 1);
    const youngerThan = (years: number) => usual.rows(Resident).filter(({ birthDate }) => birthDate > `${2026 - years}-11-22`);
    expect(youngerThan(20).length / 2000).toBeCloseTo(municipality.under20 / municipality.inhabitants, 1);
    const minors = youngerThan(18);
    const represented = new Set(usual.rows(Representation).map(({ residentId }) => residentId));
    expect(minors.filter(({ id }) => !represented.has(id))).toEqual([]);
    const scores = usual.rows(SatisfactionRating).map(({ score }) => score);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeCloseTo(7, 0);
  });

  it('of consents: nearly all are recorded, a third shares', () => {
    expect(recorded.size / 2000).toBeGreaterThan(0.9);
    expect(recorded.size).toBeLessThan(2000);
    const shares = new Set(usual.rows(Consent).flatMap(({ action, residentId }) => (action === 'SHARE' ? residentId : [])));
    expect(shares.size / 2000).toBeCloseTo(0.33, 1);
  });

  it('of what is asked: some waits for an answer, some was refused, and none of it is permitted', () => {
    const asked = usual.rows(Consent).filter(({ requestedBy }) => requestedBy !== null);
    const states = Map.groupBy(asked, ({ storedState }) => storedState);
    expect([...states.keys()].toSorted()).toEqual(['REFUSED', 'REQUESTED']);
    for (const several of states.values()) expect(several.length).toBeGreaterThan(5);
    const ids = new Set(asked.map(({ id }) => id));
    expect(live.filter(({ consentId }) => ids.has(consentId))).toEqual([]);
  });

  it('of consents leave some that end within the six weeks in which they are listed, also in Wielwijk', () => {
    const soon = new Date(today.getTime() + 42 * 86_400_000);
    const ending = usual
      .rows(Consent)
      .filter(row => row.storedState === 'ACTIVE' && row.validUntil !== null && row.validUntil > today && row.validUntil <= soon);
    const teamOf = new Map(
      live.flatMap(({ action, residentId, granteeId }) => (action === 'RECORD' ? [[residentId, granteeId] as const] : [])),
    );
    expect(ending.filter(({ residentId }) => teamOf.get(residentId) === 'team-wielwijk').length).toBeGreaterThan(0);
  });

  it('of those who represent a child a few stand under a safety flag, and never alone', () => {
    const represented = Map.groupBy(usual.rows(Representation), ({ residentId }) => residentId);
    const flags = usual.rows(SafetyFlag);
    expect(flags.length).toBeGreaterThan(0);
    for (const { residentId, representativeId } of flags) {
      const representatives = represented.get(residentId)?.map(row => row.representativeId);
      expect(representatives).toContain(representativeId);
      expect(representatives).toHaveLength(2);
    }
  });

  it('of each party leave enough to show', () => {
    const [woonbron, mee] = [sharingWith('woonbron'), sharingWith('mee')];
    expect(woonbron.size).toBeGreaterThan(80);
    expect(mee.size).toBeGreaterThan(80);
    expect(woonbron.intersection(mee).size).toBeGreaterThan(30);
    expect(live.filter(({ granteeId }) => granteeId === 'team-wielwijk').length).toBeGreaterThan(100);
  });

  it('leave Staart without a team, with residents and without consents', () => {
    const staart = usual.rows(Resident).filter(({ districtCode }) => districtCode === 'WK050506');
    expect(staart.length).toBeGreaterThan(5);
    expect(staart.filter(({ id }) => recorded.has(id))).toEqual([]);
  });
});

describe('nobody real', () => {
  it('can be reached: numbers given to nobody, and a domain that belongs to nobody', () => {
    const residents = usual.rows(Resident);
    expect(residents.filter(({ phone }) => phone !== null && !/^\+3160\d{7}$/.test(phone))).toEqual([]);
    expect(residents.filter(({ email }) => email !== null && !/^[a-z]+\.[a-z]+\d+@example\.org$/.test(email))).toEqual([]);
    expect(residents.filter(({ bsn }) => bsn !== null && !/^999\d{6}$/.test(bsn))).toEqual([]);
    expect(residents.filter(({ postcode }) => !/^33\d\d[A-Z]{2}$/.test(postcode))).toEqual([]);
  });
});

describe('the first resident', () => {
  it('comes first, lives in Wielwijk, and has a plan with a housing and a finance goal', () => {
    const [first] = usual.rows(Resident).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(first).toMatchObject({ id: FIRST, districtCode: 'WK050507', phone: expect.any(String) as string });
    const plans = usual.rows(SupportPlan).filter(({ residentIds }) => residentIds.includes(FIRST));
    expect(plans).toMatchObject([{ state: 'ACTIVE', teamId: 'team-wielwijk', contactWorkerId: personas['worker-wielwijk'].subject }]);
    const domains = usual.rows(Goal).flatMap(({ residentId, lifeDomain }) => (residentId === FIRST ? lifeDomain : []));
    expect(domains).toEqual(['HOUSING', 'FINANCES']);
  });

  it('shares the address and no phone with Woonbron, and the phone and no address with MEE', () => {
    const shared = (grantee: string) =>
      live.flatMap(({ residentId, granteeId, categoryMask }) =>
        residentId === FIRST && granteeId === grantee ? categoriesOf(categoryMask) : [],
      );
    expect(shared('woonbron')).toEqual(['IDENTITY', 'ADDRESS', 'PLAN', 'HOUSING']);
    expect(shared('mee')).toEqual(['IDENTITY', 'CONTACT', 'SOCIAL_NETWORK', 'PLAN', 'WORK_EDUCATION']);
  });
});

it('the personas at the dashboard are among the workers', () => {
  const workers = byId(usual.rows(Worker));
  const staff = Object.values(personas).filter(
    ({ client, roles }) => client === 'dashboard' && !(roles as readonly string[]).includes('RESIDENT'),
  );
  expect(staff.filter(({ subject, label }) => workers.get(subject)?.name !== label)).toEqual([]);
});
