import { categoriesOf, dataCategories, LegalBasis, legalBases, purposes, purposesOf } from '@wijkgraph/schema';
import type { ConsentEvent } from './consent-event.entity.ts';
import type { ConsentGrant } from './consent-grant.entity.ts';
import type { ConsentProvision } from './consent-provision.entity.ts';
import type { Consent } from './consent.entity.ts';

const JURISDICTION = 'NL';

export interface OfConsent {
  readonly consent: Consent;
  readonly provisions: readonly ConsentProvision[];
  readonly grants: readonly ConsentGrant[];
  readonly events: readonly ConsentEvent[];
}

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

const wordOf = ({ representationId, givenAt }: ConsentGrant) => ({
  entity_role: representationId === null ? 'pii_principal' : 'representative',
  representation_id: representationId,
  given_at: iso(givenAt),
});

/**
 * What somebody takes home of a consent: a receipt with the fields of ISO/IEC TS 27560:2023 (consent record information structure),
 * in Dutch and English words. Names of parties are in the directory of the graph, under their ids.
 */
export const receiptOf = ({ consent, provisions, grants, events }: OfConsent): Readonly<Record<string, unknown>> => ({
  schema_version: 'ISO/IEC TS 27560:2023',
  record_id: consent.id,
  pii_principal_id: consent.residentId,
  language: ['nl', 'en'],
  jurisdiction: JURISDICTION,
  purposes: provisions.flatMap(({ id, categoryMask, purposeMask, validFrom, validUntil }) =>
    purposesOf(purposeMask).map(purpose => ({
      provision_id: id,
      purpose,
      purpose_description: { nl: purposes[purpose].nl, en: purposes[purpose].en },
      purpose_ground: purposes[purpose].ground,
      lawful_basis: LegalBasis.CONSENT,
      lawful_basis_ground: legalBases.CONSENT.ground,
      pii_information: categoriesOf(categoryMask).map(category => ({
        pii_type: category,
        pii_description: { nl: dataCategories[category].nl, en: dataCategories[category].en },
      })),
      pii_controllers: [{ entity_id: 'gemeente' }],
      recipient_third_parties: consent.action === 'SHARE' ? [{ entity_id: consent.granteeId }] : [],
      processing_methods: consent.action === 'SHARE' ? ['disclosure'] : ['recording'],
      validity: { from: iso(validFrom), until: iso(validUntil) },
    })),
  ),
  privacy_notice:
    consent.notice === null
      ? null
      : { language: 'nl', version: consent.noticeVersion, text: consent.notice, asked_by: consent.requestedBy },
  withdrawal_method: {
    nl: 'Met één handeling, zonder reden: zelf, of door uw wijkteam',
    en: 'In one step, without a reason: yourself, or through your team',
  },
  privacy_rights: ['AVG art. 7(3)', 'AVG art. 15', 'AVG art. 16', 'AVG art. 17', 'AVG art. 20', 'AVG art. 21', 'AVG art. 77'],
  given_by: grants.filter(({ refuses }) => !refuses).map(wordOf),
  refused_by: grants.filter(({ refuses }) => refuses).map(wordOf),
  consent_events: events.map(({ at, state, party }) => ({ event_time: iso(at), event_state: state, entity_id: party })),
});
