import { randomUUID } from 'node:crypto';
import {
  ClientRegistration,
  Consent,
  ConsentProvision,
  Disclosure,
  EmergencyOverride,
  Grantee,
  LegalHold,
  Objection,
  Representation,
  SafetyFlag,
} from '@wijkgraph/consent';
import { EVERY_CATEGORY, maskOfAll, purposeMask, Qualifier, type Scope, scopes } from '@wijkgraph/schema';
import type { Federation } from '../../federation/federation.ts';
import { NOT_ASKED } from '../../world/sow-consent.ts';
import { residentId } from '../../world/resident-seed.ts';
import type { Sowing } from '../../world/rows.ts';
import { WORKER } from '../../world/worker.ts';
import { overrideRows } from '../every-field-explained.ts';
import { everything, testParties } from '../every-field-parties.ts';
import { minute, NEXT_CENTURY } from './domains.ts';

const fillRepresentation = ({ consent }: Sowing): void => {
  const represents = (representative: number) => ({
    id: randomUUID(),
    residentId: residentId(1),
    representativeId: residentId(representative),
    kind: 'MENTOR',
    agreeing: representative,
    validFrom: new Date(`2021-01-0${representative}T00:00:00Z`),
    validUntil: new Date('2030-01-01T00:00:00Z'),
    recordedAt: new Date('2021-01-01T00:00:00Z'),
    recordedBy: WORKER,
  });
  consent.add(Representation, represents(2), represents(3));
  const flag = { residentId: residentId(1), representativeId: residentId(2), reason: 'violence at home', raisedBy: WORKER };
  consent.add(
    SafetyFlag,
    { ...flag, id: randomUUID(), raisedAt: minute(1), liftedAt: minute(2), liftedBy: WORKER },
    { ...flag, id: randomUUID(), raisedAt: minute(3), liftedAt: null, liftedBy: null, reason: 'threats' },
  );
};

const fillParties = ({ consent }: Sowing): void => {
  for (const { id } of testParties) {
    consent.add(Grantee, { id, kind: 'ORGANISATION', partyKind: 'HOME_CARE', ceiling: EVERY_CATEGORY });
    consent.add(ClientRegistration, {
      id: `${id}-app`,
      partyId: id,
      purposeMask: purposeMask(['SUPPORT']),
      scopes: Object.keys(scopes) as Scope[],
    });
  }
  for (const [index, row] of consent.of(Consent).entries()) Object.assign(row, { recordedAt: minute(index), validUntil: NEXT_CENTURY });
  for (const row of consent.of(ConsentProvision)) Object.assign(row, { validUntil: NEXT_CENTURY });
};

const fillHistory = ({ consent }: Sowing, { pseudonymOf }: Federation): void => {
  const withdrawn = { id: randomUUID(), residentId: residentId(1), granteeId: everything.id, action: 'SHARE' };
  // Before the one that stands, for the two say the same.
  const ended = { validFrom: new Date('2014-01-01T00:00:00Z'), validUntil: new Date('2014-02-01T00:00:00Z') };
  consent.add(Consent, {
    ...withdrawn,
    ...ended,
    storedState: 'WITHDRAWN',
    recordedAt: minute(9_999),
    recordedBy: WORKER,
    requestedBy: everything.id,
    notice: 'Mag dit?',
    noticeVersion: '2026-1',
    answeredAt: minute(1),
    withdrawnAt: minute(3),
  });
  const provision = {
    consentId: withdrawn.id,
    categoryMask: EVERY_CATEGORY,
    purposeMask: purposeMask(['SUPPORT']),
    authority: 'RESIDENT',
    recordedAt: minute(9_999),
  };
  consent.add(ConsentProvision, { ...withdrawn, ...ended, ...provision, id: randomUUID() });
  // One ends soon.
  consent.add(Consent, {
    ...withdrawn,
    ...NOT_ASKED,
    id: randomUUID(),
    granteeId: 'gp',
    storedState: 'ACTIVE',
    recordedAt: minute(9_000),
    recordedBy: WORKER,
    validFrom: minute(0),
    validUntil: new Date(Date.now() + 10 * 86_400_000),
    withdrawnAt: null,
  });
  // What was asked and not agreed to is stored as what is given, has no beginning, and opens nothing.
  for (const [index, [requestedBy, granteeId, storedState]] of (
    [
      [everything.id, everything.id, 'REQUESTED'],
      ['team-wielwijk', everything.id, 'REQUESTED'],
      ['team-wielwijk', 'woonbron', 'REQUESTED'],
      ['mee', 'mee', 'REQUESTED'],
      [everything.id, everything.id, 'REFUSED'],
      ['team-wielwijk', everything.id, 'REFUSED'],
      [everything.id, everything.id, 'WITHDRAWN'],
    ] as const
  ).entries()) {
    const asked = { ...withdrawn, id: randomUUID(), granteeId, validFrom: null, validUntil: NEXT_CENTURY };
    const recordedAt = minute(10_000 + index);
    const answeredAt = storedState === 'REFUSED' ? minute(20_000) : null;
    const notice = { notice: `Mag dit, ${index}?`, noticeVersion: '2026-2' };
    const withdrawnAt = storedState === 'WITHDRAWN' ? minute(20_001) : null;
    consent.add(Consent, { ...asked, ...notice, storedState, requestedBy, recordedAt, recordedBy: WORKER, answeredAt, withdrawnAt });
    consent.add(ConsentProvision, { ...asked, ...provision, id: randomUUID(), consentId: asked.id, recordedAt });
  }
  // What was lifted is read, and takes nothing away.
  const objection = { residentId: residentId(1), partyId: null, partyKind: null, recordedBy: WORKER, liftedAt: minute(9_998) };
  const [categoryMask, purposes] = [maskOfAll(['HOUSING', 'FINANCE']), purposeMask(['SUPPORT'])];
  consent.add(
    Objection,
    { ...objection, id: randomUUID(), reach: 'PARTY', partyId: 'woonbron', categoryMask, purposeMask: purposes, recordedAt: minute(1) },
    { ...objection, id: randomUUID(), reach: 'KIND', partyKind: 'HOME_CARE', categoryMask, purposeMask: null, recordedAt: minute(2) },
    { ...objection, id: randomUUID(), reach: 'EVERYONE', categoryMask: null, purposeMask: purposes, recordedAt: minute(3) },
    {
      ...objection,
      id: randomUUID(),
      reach: 'PARTY',
      partyId: 'gemeente',
      categoryMask: null,
      purposeMask: null,
      recordedAt: minute(4),
      liftedAt: null,
    },
  );
  consent.add(EmergencyOverride, ...overrideRows());
  const hold = {
    residentId: residentId(1),
    reason: 'a claim in court',
    placedBy: 'an officer',
    until: null,
    liftedAt: null,
    liftedBy: null,
  };
  consent.add(
    LegalHold,
    { ...hold, id: randomUUID(), placedAt: minute(1), until: minute(5), liftedAt: minute(3), liftedBy: 'another officer' },
    { ...hold, id: randomUUID(), placedAt: minute(2) },
  );
  // The log is read from its newest record on, and grows while the test runs: this one is on every first page of it.
  consent.add(Disclosure, {
    id: randomUUID(),
    at: NEXT_CENTURY,
    subject: 'woonbron-app',
    client: 'woonbron-app',
    party: 'woonbron',
    roles: [],
    purpose: purposeMask(['SUPPORT']),
    operation: 'Seeded',
    traceId: 'a'.repeat(32),
    subgraph: 'residents',
    asked: maskOfAll(['IDENTITY', 'HOUSING']),
    residents: [residentId(2), residentId(1)].map(pseudonymOf),
    permitted: [0, maskOfAll(['IDENTITY', 'CONTACT']) | Qualifier.KNOWN],
    bases: ['', 'CONSENT'],
    provisions: ['', withdrawn.id],
  });
};

/** Who represents whom, who may be given something, and what was asked, ended, objected to and logged. */
export const fillConsent = (sowing: Sowing, federation: Federation): void => {
  fillRepresentation(sowing);
  fillParties(sowing);
  fillHistory(sowing, federation);
};
