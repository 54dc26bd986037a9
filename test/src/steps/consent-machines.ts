import { randomUUID } from 'node:crypto';
import { Consent, ConsentProvision, EmergencyOverride, LegalHold, Objection, Representation, SafetyFlag } from '@wijkgraph/consent';
import { maskOfAll, purposeMask } from '@wijkgraph/schema';
import { residentId } from '../world/resident-seed.ts';
import { LONG_AGO, WORKER } from '../world/worker.ts';
import { RESIDENTS } from './plan-machines.ts';
import { does, doesWith, type Held, type Machine, put } from './machine.ts';

const OF = residentId(1);
const NOTE = 'The reasons that were given stand up to a second look.';
const PAST = new Date('2026-02-01T09:00:00Z');
const later = (): Date => new Date(Date.now() + 3_600_000);

type ConsentStates = 'REQUESTED' | 'ACTIVE' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED' | 'ENTERED_IN_ERROR';

let made = 0;

/** REQUESTED -> ACTIVE | REFUSED; ACTIVE -> WITHDRAWN; EXPIRED follows from the clock. */
export const consents = (held: Held): Machine<ConsentStates> => ({
  states: ['REQUESTED', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'ENTERED_IN_ERROR'],
  steps: [
    { called: 'agreeToConsent', from: ['REQUESTED'], take: id => does(held, 'agreeToConsent', 'AnswerConsentInput', { id }) },
    { called: 'refuseConsent', from: ['REQUESTED'], take: id => does(held, 'refuseConsent', 'AnswerConsentInput', { id }) },
    { called: 'withdrawConsent', from: ['ACTIVE'], take: id => doesWith(held, 'withdrawConsent', id) },
  ],
  async make(state) {
    const id = randomUUID();
    const asked = state === 'REQUESTED' || state === 'REFUSED';
    const validUntil = state === 'EXPIRED' || state === 'WITHDRAWN' || state === 'ENTERED_IN_ERROR' ? PAST : null;
    // The same is said once to the same party: each consent is somebody else's.
    const of = {
      residentId: residentId(100 + (made++ % RESIDENTS)),
      granteeId: 'careyn',
      action: 'SHARE',
      validFrom: asked ? null : LONG_AGO,
      validUntil,
    };
    await put(held, 'consent', Consent, {
      id,
      ...of,
      storedState: state === 'EXPIRED' ? 'ACTIVE' : state,
      recordedAt: LONG_AGO,
      recordedBy: WORKER,
      requestedBy: asked ? 'team-wielwijk' : null,
      notice: asked ? 'Mag Careyn uw naam zien?' : null,
      noticeVersion: asked ? '2026-1' : null,
      answeredAt: null,
      withdrawnAt: state === 'WITHDRAWN' ? PAST : null,
    });
    await put(held, 'consent', ConsentProvision, {
      id: randomUUID(),
      consentId: id,
      ...of,
      categoryMask: maskOfAll(['IDENTITY']),
      purposeMask: purposeMask(['SUPPORT']),
      authority: 'RESIDENT',
      recordedAt: LONG_AGO,
    });
    return id;
  },
});

type OverrideStates = 'RUNS' | 'IS OVER' | 'RUNS AND WAS REVIEWED' | 'IS OVER AND WAS REVIEWED';

/** It is ended once, while it runs, and reviewed once, by somebody else. */
export const overrides = (held: Held): Machine<OverrideStates> => ({
  states: ['RUNS', 'IS OVER', 'RUNS AND WAS REVIEWED', 'IS OVER AND WAS REVIEWED'],
  steps: [
    { called: 'endOverride', from: ['RUNS', 'RUNS AND WAS REVIEWED'], take: id => doesWith(held, 'endOverride', id) },
    {
      called: 'reviewOverride',
      from: ['RUNS', 'IS OVER'],
      take: id => does(held, 'reviewOverride', 'ReviewOverrideInput', { id, verdict: 'JUSTIFIED', note: NOTE }, 'privacy-officer'),
    },
  ],
  async make(state) {
    const id = randomUUID();
    const [over, reviewed] = [state.startsWith('IS OVER'), state.endsWith('REVIEWED')];
    const validFrom = over ? PAST : new Date(Date.now() - 60_000);
    await put(held, 'consent', EmergencyOverride, {
      id,
      residentId: OF,
      worker: WORKER,
      party: 'team-wielwijk',
      ground: 'VITAL_INTEREST',
      legalBasis: 'VITAL_INTEREST',
      reason: NOTE,
      categoryMask: maskOfAll(['IDENTITY']),
      validFrom,
      validUntil: new Date(validFrom.getTime() + 3_600_000),
      withheldUntil: null,
      reviewedAt: reviewed ? PAST : null,
      reviewedBy: reviewed ? 'somebody' : null,
      verdict: reviewed ? 'JUSTIFIED' : null,
      reviewNote: reviewed ? NOTE : null,
    });
    return id;
  },
});

type Standing = 'STANDS' | 'WAS LIFTED';

export const objections = (held: Held): Machine<Standing> => ({
  states: ['STANDS', 'WAS LIFTED'],
  steps: [{ called: 'liftObjection', from: ['STANDS'], take: id => doesWith(held, 'liftObjection', id) }],
  async make(state) {
    const id = randomUUID();
    const what = { reach: 'PARTY', partyId: 'home-care', partyKind: null, categoryMask: maskOfAll(['ADDRESS']), purposeMask: null };
    const when = { recordedAt: LONG_AGO, recordedBy: WORKER, liftedAt: state === 'STANDS' ? null : PAST };
    await put(held, 'consent', Objection, { id, residentId: OF, ...what, ...when });
    return id;
  },
});

export const safetyFlags = (held: Held): Machine<Standing> => ({
  states: ['STANDS', 'WAS LIFTED'],
  steps: [{ called: 'liftSafetyFlag', from: ['STANDS'], take: id => doesWith(held, 'liftSafetyFlag', id) }],
  async make(state) {
    const id = randomUUID();
    const lifted = state === 'STANDS' ? { liftedAt: null, liftedBy: null } : { liftedAt: PAST, liftedBy: WORKER };
    const raised = { reason: 'violence', raisedAt: LONG_AGO, raisedBy: WORKER };
    // One flag stands at a time between two people.
    await put(held, 'consent', SafetyFlag, { id, residentId: OF, representativeId: randomUUID(), ...raised, ...lifted });
    return id;
  },
});

export const representations = (held: Held): Machine<'LASTS' | 'IS OVER'> => ({
  states: ['LASTS', 'IS OVER'],
  steps: [{ called: 'endRepresentation', from: ['LASTS'], take: id => doesWith(held, 'endRepresentation', id) }],
  async make(state) {
    const id = randomUUID();
    const period = { validFrom: LONG_AGO, validUntil: state === 'LASTS' ? null : PAST };
    const recorded = { kind: 'MENTOR', agreeing: 1, recordedAt: LONG_AGO, recordedBy: WORKER };
    await put(held, 'consent', Representation, { id, residentId: OF, representativeId: randomUUID(), ...recorded, ...period });
    return id;
  },
});

export const legalHolds = (held: Held): Machine<'HOLDS' | 'IS OVER' | 'WAS LIFTED'> => ({
  states: ['HOLDS', 'IS OVER', 'WAS LIFTED'],
  steps: [{ called: 'liftLegalHold', from: ['HOLDS'], take: id => doesWith(held, 'liftLegalHold', id, 'privacy-officer') }],
  async make(state) {
    const id = randomUUID();
    const lifted = state === 'WAS LIFTED' ? { liftedAt: PAST, liftedBy: WORKER } : { liftedAt: null, liftedBy: null };
    const placed = { reason: 'a dispute', placedAt: LONG_AGO, placedBy: WORKER, until: state === 'IS OVER' ? PAST : later() };
    await put(held, 'consent', LegalHold, { id, residentId: OF, ...placed, ...lifted });
    return id;
  },
});
