import { randomUUID } from 'node:crypto';
import {
  ClientRegistration,
  Consent,
  ConsentEvent,
  ConsentGrant,
  ConsentProvision,
  DataSubject,
  Grantee,
  Objection,
  ObjectionEvent,
  Representation,
  SafetyFlag,
} from '@wijkgraph/consent';
import { clients, partyCeilings } from '@wijkgraph/sandbox/reference';
import { maskOfAll, purposeMask, scopes } from '@wijkgraph/schema';
import { type ObjectionSeed, residentId, type ResidentSeed, type Share } from './resident-seed.ts';
import type { Sowing } from './rows.ts';
import { LONG_AGO, WORKER } from './worker.ts';

/** The representation of a resident by somebody, by the number that they were made with. */
export const representationId = (resident: string, number: number): string =>
  `${resident.slice(0, -12).replace('8000', '8001')}${resident.slice(-6)}${number.toString(16).padStart(6, '0')}`;

export const sowRepresentatives = ({ consent }: Sowing, { id, representatives }: ResidentSeed): void => {
  for (const { number, kind, agreeing, from, until, flagged } of representatives) {
    const of = { residentId: id, representativeId: residentId(number) };
    consent.add(Representation, {
      id: representationId(id, number),
      ...of,
      kind,
      agreeing,
      validFrom: from ?? LONG_AGO,
      validUntil: until ?? null,
      recordedAt: LONG_AGO,
      recordedBy: WORKER,
    });
    if (flagged)
      consent.add(SafetyFlag, {
        id: randomUUID(),
        ...of,
        reason: 'violence',
        raisedAt: LONG_AGO,
        raisedBy: WORKER,
        liftedAt: null,
        liftedBy: null,
      });
  }
};

/** Of a consent that nobody asked for. */
export const NOT_ASKED = { requestedBy: null, notice: null, noticeVersion: null, answeredAt: null };

/** The id of the consent. */
export const sowShare = ({ consent }: Sowing, { id: residentId }: ResidentSeed, share: Share): string => {
  const consentId = randomUUID();
  const period = { validFrom: share.from ?? LONG_AGO, validUntil: share.until ?? null };
  const about = { residentId, granteeId: share.party, action: share.action };
  const state = share.withdrawn ? 'WITHDRAWN' : 'ACTIVE';
  consent.add(Consent, {
    id: consentId,
    ...about,
    storedState: state,
    recordedAt: LONG_AGO,
    recordedBy: WORKER,
    ...NOT_ASKED,
    ...period,
    withdrawnAt: share.withdrawn ? LONG_AGO : null,
  });
  consent.add(ConsentProvision, {
    id: randomUUID(),
    consentId,
    ...about,
    categoryMask: maskOfAll(share.categories),
    purposeMask: purposeMask(share.purposes),
    authority: share.by?.authority ?? 'RESIDENT',
    recordedAt: LONG_AGO,
    ...period,
    ...(share.withdrawn && { validUntil: LONG_AGO }),
  });
  const { resident = !share.by, representatives = [] } = share.by ?? {};
  const given = [...(resident ? [null] : []), ...representatives.map(number => representationId(residentId, number))];
  const grant = { consentId, givenAt: LONG_AGO, recordedBy: WORKER };
  consent.add(ConsentGrant, ...given.map(representation => ({ ...grant, id: randomUUID(), representationId: representation })));
  consent.add(ConsentEvent, {
    id: randomUUID(),
    consentId,
    at: LONG_AGO,
    state: 'ACTIVE',
    subject: WORKER,
    client: 'dashboard',
    party: 'team-wielwijk',
  });
  return consentId;
};

export const sowObjection = ({ consent }: Sowing, { id: residentId }: ResidentSeed, objection: ObjectionSeed): void => {
  const { party, kind, categories, purposes, at = LONG_AGO, lifted } = objection;
  const id = randomUUID();
  consent.add(Objection, {
    id,
    residentId,
    reach: party ? 'PARTY' : kind ? 'KIND' : 'EVERYONE',
    partyId: party ?? null,
    partyKind: kind ?? null,
    categoryMask: categories ? maskOfAll(categories) : null,
    purposeMask: purposes ? purposeMask(purposes) : null,
    recordedAt: at,
    recordedBy: WORKER,
    liftedAt: lifted ? at : null,
  });
  const step = { objectionId: id, at, subject: WORKER, client: 'dashboard', party: 'team-wielwijk' };
  consent.add(ObjectionEvent, { id: randomUUID(), step: 'RECORDED', ...step });
  if (lifted) consent.add(ObjectionEvent, { id: randomUUID(), step: 'LIFTED', ...step });
};

export const sowDataSubject = ({ consent }: Sowing, { id, birthDate, capable }: ResidentSeed): void =>
  consent.add(DataSubject, { residentId: id, knownFrom: LONG_AGO, knownUntil: null, birthDate, capable });

export const sowParties = ({ consent }: Sowing): void => {
  consent.add(
    Grantee,
    ...partyCeilings.map(({ partyId, kind, partyKind, categories }) => ({ id: partyId, kind, partyKind, ceiling: maskOfAll(categories) })),
  );
  // Each application with every scope: what stops it here is consent, and not a scope that it lacks.
  consent.add(
    ClientRegistration,
    ...clients.map(({ id, partyId, purposes }) => ({
      id,
      partyId,
      purposeMask: purposeMask(purposes),
      scopes: Object.keys(scopes),
      revokedAt: null,
    })),
  );
};
