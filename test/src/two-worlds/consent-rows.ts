import { DataCategory, type Purpose } from '@wijkgraph/schema';
import { WORKER } from '../world/worker.ts';
import { dayInAmsterdam, regimeOf, yearsOn } from './authority-model.ts';
import type { Building } from './building.ts';
import { kindOf } from './parties.ts';
import { birthDateOf, distant, later, past, type ShareSpec } from './resident-spec.ts';

const categories = Object.values(DataCategory);
const STAFF: readonly Purpose[] = ['INTAKE', 'SUPPORT', 'REFERRAL', 'PROVISION_APPLICATION'];
const LONG_AGO = new Date('2015-01-01T00:00:00Z');

const periods = {
  ACTIVE: { validFrom: past, validUntil: null },
  ENDING: { validFrom: past, validUntil: distant },
  EXPIRED: { validFrom: past, validUntil: later },
  FUTURE: { validFrom: distant, validUntil: null },
  WITHDRAWN: { validFrom: past, validUntil: null },
} as const;

/** Who speaks for a resident, and who of them must not come near. */
export const writeRepresentatives = ({ world, spec, index, residentId, everybody, idAt, own }: Building): void => {
  const others = spec.representatives.filter(({ by }) => by % everybody.length !== index);
  others.forEach(({ by, kind, agreeing, period, flag }, number) => {
    const about = { residentId, representativeId: idAt(by) };
    const recorded = { recordedAt: past, recordedBy: WORKER };
    world.representation.push({ id: own('representation', number), ...about, kind, agreeing, ...periods[period], ...recorded });
    if (flag === 'NONE' || world.safetyFlag.some(known => known.residentId === residentId && known.representativeId === idAt(by))) return;
    const lifted = flag === 'LIFTED' ? { liftedAt: later, liftedBy: WORKER } : { liftedAt: null, liftedBy: null };
    world.safetyFlag.push({ id: own('flag', number), ...about, reason: 'fear', raisedAt: past, raisedBy: WORKER, ...lifted });
  });
};

/** Each consent on somebody's word: of all those who must give it today, or of others. */
const give = (building: Building, to: string, action: 'RECORD' | 'SHARE', given: Omit<ShareSpec, 'party'>): void => {
  const { world, spec, index, residentId, own, consents } = building;
  const id = own('consent', to, given.period, action);
  const withdrawn = given.period === 'WITHDRAWN';
  const span = periods[given.period];
  const about = { residentId, granteeId: to, action };
  consents.set(to, id);
  const recordedAt = new Date(past.getTime() + index * 60_000 + consents.size * 1_000);
  world.consent.push({
    id,
    ...about,
    ...span,
    storedState: withdrawn ? 'WITHDRAWN' : 'ACTIVE',
    recordedAt,
    recordedBy: WORKER,
    requestedBy: null,
    notice: null,
    noticeVersion: null,
    answeredAt: null,
    withdrawnAt: withdrawn ? later : null,
  });
  const due = regimeOf(yearsOn(birthDateOf(spec.age), dayInAmsterdam(new Date())), spec.capable).authority;
  const authority = { DUE: due, OF_ONE: due, OF_RESIDENT: 'RESIDENT', OF_REPRESENTATIVES: 'REPRESENTATIVES' }[given.word];
  world.provisionOfConsent.push({
    id: own('provision', to, given.period, action),
    consentId: id,
    ...about,
    categories: categories.filter(category => given.categories.includes(category)),
    purposes: given.purposes,
    authority,
    recordedAt,
    ...span,
    ...(withdrawn && { validUntil: later }),
  });
  const grounds = world.representation.filter(row => row.residentId === residentId).map(row => row.id);
  const agreed = { DUE: grounds, OF_ONE: grounds.slice(0, 1), OF_RESIDENT: [], OF_REPRESENTATIVES: grounds }[given.word];
  for (const representationId of [...(authority === 'REPRESENTATIVES' ? [] : [null]), ...agreed])
    world.grant.push({
      id: own('grant', id, representationId ?? 'self'),
      consentId: id,
      representationId,
      givenAt: recordedAt,
      recordedBy: WORKER,
    });
};

/** What a resident permits and objects to, and on whose word. */
export const writePermissions = (building: Building): void => {
  const { world, spec, index, residentId, own } = building;
  world.dataSubject.push({
    id: own('known'),
    residentId,
    knownFrom: LONG_AGO,
    knownUntil: null,
    birthDate: birthDateOf(spec.age),
    capable: spec.capable,
  });
  if (spec.recorded) give(building, spec.team, 'RECORD', { categories, purposes: STAFF, period: 'ACTIVE', word: 'DUE' });
  for (const given of spec.shares) give(building, given.party, 'SHARE', given);

  spec.objections.forEach(({ reach, party: to, categories: named, purposes, second, lifted }, number) =>
    world.objection.push({
      id: own('objection', number),
      residentId,
      reach,
      partyId: reach === 'PARTY' ? to : null,
      partyKind: reach === 'KIND' ? kindOf[to] : null,
      categories: named,
      purposes,
      recordedAt: new Date(past.getTime() + index * 60_000 + second * 1_000),
      recordedBy: WORKER,
      liftedAt: lifted ? later : null,
    }),
  );
};
