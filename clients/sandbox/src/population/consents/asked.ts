import { Consent, ConsentEvent, ConsentGrant, ConsentProvision } from '@wijkgraph/consent';
import { type DataCategory, maskOfAll, purposeMask } from '@wijkgraph/schema';
import { organisations, type OrganisationId } from '../../reference/organisations.ts';
import type { Staff } from '../directory/staff.ts';
import type { Circumstances } from '../needs/circumstances.ts';
import { withinCeiling } from '../needs/need.ts';
import { isFirst } from '../people/person.ts';
import { chanceOf, happens, idOf } from '../random/chance.ts';
import { daysBefore } from '../random/moments.ts';
import type { Sink } from '../storage/row.ts';
import type { Sharing } from './share.ts';
import { wordOf } from './word.ts';

/** What somebody was asked to permit a partner, by the own team, and has not agreed to. */
interface Asked {
  readonly id: string;
  readonly partner: OrganisationId;
  readonly categories: readonly DataCategory[];
  readonly notice: string;
  readonly at: Date;
  /** Null while it waits for an answer. */
  readonly refusedAt: Date | null;
}

/** What the worked operations answer: a request that waits, of the first resident. */
const FIRST_ASKED = '00000000-0000-4000-8003-000000000001';
const FIRST_REFUSED = '00000000-0000-4000-8003-000000000002';

const firstAsked = (today: Date): readonly Asked[] => [
  {
    id: FIRST_ASKED,
    partner: 'vivenz',
    categories: ['IDENTITY', 'FINANCE'],
    notice: 'Mag Vivenz zien hoe het met uw geldzaken staat, om samen met u een plan voor de schulden te maken?',
    at: daysBefore(today, 3),
    refusedAt: null,
  },
  {
    id: FIRST_REFUSED,
    partner: 'home-care',
    categories: ['ADDRESS'],
    notice: 'Mag de thuiszorg uw adres zien, om bij u langs te komen?',
    at: daysBefore(today, 30),
    refusedAt: daysBefore(today, 28),
  },
];

const chanceOfAsking = chanceOf('request for consent');

const drawAsked = ({ person: { number }, needs }: Circumstances, sharings: readonly Sharing[], today: Date): readonly Asked[] => {
  const chance = chanceOfAsking(number);
  if (needs.length === 0 || !happens(chance, 0.06)) return [];
  const known = new Set(sharings.map(({ partner }) => partner));
  const open = organisations.filter(({ id }) => !known.has(id) && withinCeiling(id, 'CONTACT'));
  const partner = chance.helpers.arrayElement(open);
  const refused = happens(chance, 0.4);
  const at = daysBefore(today, refused ? chance.number.int({ min: 20, max: 60 }) : chance.number.int({ min: 1, max: 14 }));
  return [
    {
      id: idOf('consent asked', number),
      partner: partner.id,
      categories: ['CONTACT'],
      notice: `Mag ${partner.name} weten hoe u te bereiken bent?`,
      at,
      refusedAt: refused ? daysBefore(at, -chance.number.int({ min: 1, max: 12 })) : null,
    },
  ];
};

const addOne = (asked: Asked, { person }: Circumstances, worker: string, sink: Sink): void => {
  const { id, partner, categories, notice, at, refusedAt } = asked;
  const team = person.team ?? '';
  const shared = { residentId: person.id, granteeId: partner, action: 'SHARE', recordedAt: at, validFrom: null, validUntil: null } as const;
  sink.add(Consent, {
    id,
    ...shared,
    storedState: refusedAt ? 'REFUSED' : 'REQUESTED',
    recordedBy: worker,
    requestedBy: team,
    notice,
    noticeVersion: '2026-1',
    answeredAt: refusedAt,
    withdrawnAt: null,
  });
  sink.add(ConsentProvision, {
    id: idOf('provision of consent', id, 0),
    consentId: id,
    ...shared,
    categoryMask: maskOfAll(categories),
    purposeMask: purposeMask(['SUPPORT']),
    authority: wordOf(person).authority,
    mayRepeat: false,
  });
  const step = { consentId: id, client: 'dashboard' };
  sink.add(ConsentEvent, { ...step, id: idOf('consent event', id, 0), state: 'REQUESTED', at, subject: worker, party: team });
  if (!refusedAt) return;
  const [representationId = null] = wordOf(person).grants;
  sink.add(ConsentGrant, {
    id: idOf('grant of consent', id, 0),
    consentId: id,
    representationId,
    givenAt: refusedAt,
    refuses: true,
    recordedBy: worker,
  });
  sink.add(ConsentEvent, { ...step, id: idOf('consent event', id, 1), state: 'REFUSED', at: refusedAt, subject: worker, party: team });
};

/** What the team asked of its residents: some requests wait for an answer, some were refused. Those of the first resident are fixed. */
export const addAskedConsents = (
  circumstances: Circumstances,
  sharings: readonly Sharing[],
  staff: Staff,
  today: Date,
  sink: Sink,
): void => {
  const { person } = circumstances;
  const asked = isFirst(person) ? firstAsked(today) : drawAsked(circumstances, sharings, today);
  for (const each of asked) addOne(each, circumstances, staff.workers[0] ?? staff.host, sink);
};
