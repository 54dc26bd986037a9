import { personas } from '@wijkgraph/sandbox';
import { beforeAll, expect } from 'vitest';
import { type Answer, ask } from '../federation/ask.ts';
import { rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { attack, attacks } from './attack.ts';
import { attackedResidents, greedyWoonbron, like, who } from './world.ts';

const held = withFederation(attackedResidents);

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const page = 'edges { cursor node { id } } pageInfo { hasNextPage endCursor }';
const list = (args: string): string => `{ list: residents(${args}) { ${page} } }`;

const as = (query: string, headers: Record<string, string> = {}) =>
  ask<{ list: Page }>(held.federation, greedyWoonbron, query, { headers });
const ids = ({ data, errors }: Answer<{ list: Page }>): string[] => {
  expect(errors).toBeUndefined();
  return data.list.edges.map(({ node }) => node.id);
};
const finds = async (args: string, as_: 'woonbron' | 'worker-wielwijk', headers: Record<string, string> = {}) =>
  ids(await ask<{ list: Page }>(held.federation, as_, list(args), { headers }));

const BSN = { known: '999990019', unknown: '999990020' };
beforeAll(async () => {
  await rowsOf(held.federation, 'residents', 'update resident set bsn = ? where id = ? returning id', [BSN.known, who.shares]);
});

/** A narrowing, whom it finds for the own team, and whom for Woonbron. */
const narrowings: readonly (readonly [string, string, readonly string[], readonly string[], Record<string, string>?])[] = [
  ['equality on a name that is withheld', 'lastName: "Family of Resident4"', [who.forSupport], []],
  ['equality on a name that is shared', 'lastName: "Family of Resident1"', [who.shares], [who.shares]],
  [
    'a prefix over shared and withheld names',
    'lastName: "Fam", first: 100',
    [who.shares, who.hidden, who.forReferral, who.forSupport, who.withdrawn, who.confidential, who.expired, who.future],
    [who.shares, who.confidential],
  ],
  ['a wildcard smuggled into a prefix', 'lastName: "%Resident"', [], []],
  ['a single-character wildcard', 'lastName: "_amily"', [], []],
  ['a backslash at the end of a prefix', 'lastName: "Fam\\\\"', [], []],
  [
    'a wijk, where the address is withheld',
    'district: "WK050507", first: 100',
    [who.shares, who.hidden, who.forReferral, who.forSupport, who.withdrawn, who.confidential, who.expired, who.future],
    [who.shares, who.forSupport, who.confidential],
  ],
  [
    'a wijk, for a purpose without the address',
    'district: "WK050507"',
    [who.shares, who.hidden, who.forReferral, who.forSupport, who.withdrawn, who.confidential, who.expired, who.future],
    [who.shares, who.confidential],
    { 'wijkgraph-purpose': 'REFERRAL' },
  ],
  [
    'a name and a wijk together',
    'lastName: "Fam", district: "WK050507", first: 100',
    [who.shares, who.hidden, who.forReferral, who.forSupport, who.withdrawn, who.confidential, who.expired, who.future],
    [who.shares, who.confidential],
  ],
  [
    'null for a name: the list as it is',
    'lastName: null, first: 100',
    [who.shares, who.hidden, who.forReferral, who.forSupport, who.withdrawn, who.confidential, who.expired, who.future],
    [who.shares, who.forSupport, who.confidential],
  ],
];

attacks(
  'narrowing residents',
  narrowings.map(([what, args, forTeam, forPartner, headers]) =>
    attack(
      what,
      'arguments',
      () => Promise.all([finds(args, 'worker-wielwijk', headers), finds(args, 'woonbron', headers)]),
      ([team, partner]) => {
        expect(team).toEqual(forTeam);
        expect(partner).toEqual(forPartner);
      },
    ),
  ),
);

const pagesOf = async (first: number): Promise<readonly (readonly string[])[]> => {
  const pages: string[][] = [];
  let after = '';
  for (let more = true; more;) {
    const answer = await as(list(`first: ${first}${after}`));
    pages.push(ids(answer));
    const { hasNextPage, endCursor } = answer.data.list.pageInfo;
    more = hasNextPage && pages.length < 20;
    after = `, after: "${endCursor}"`;
  }
  return pages;
};

const visible = [who.shares, who.forSupport, who.confidential];

attacks(
  'the length of a page as a witness',
  [1, 2, 3, 100].map(first =>
    attack(
      `pages of ${first} hold whoever may be seen, and no page is short or follows on nothing`,
      'arguments',
      () => pagesOf(first),
      pages => {
        expect(pages.flat()).toEqual(visible);
        expect(pages.length).toBe(Math.ceil(visible.length / first));
        for (const full of pages.slice(0, -1)) expect(full).toHaveLength(first);
      },
    ),
  ),
);

const witness = (query: string) => ask<{ at: Record<string, Page | null> }>(held.federation, greedyWoonbron, query);

attacks('hasNextPage as a witness', [
  ...['supportPlans', 'helpQuestions'].map(field =>
    attack(
      `of a team's ${field}`,
      'arguments',
      () => witness(`{ at: team(id: "team-wielwijk") { list: ${field}(first: 1) { ${page} } } }`),
      ({ data, errors }) => {
        expect(errors).toBeUndefined();
        expect(data.at?.list?.pageInfo.hasNextPage).toBe(false);
      },
    ),
  ),
  attack(
    'of the waiting list',
    'arguments',
    () => ask<{ list: Page }>(held.federation, greedyWoonbron, `{ list: waitingList(team: "team-wielwijk", first: 1) { ${page} } }`),
    answer => {
      expect(ids(answer)).toEqual([]);
      expect(answer.data.list.pageInfo).toEqual({ hasNextPage: false, endCursor: null });
    },
  ),
  attack(
    'of the referrals of a resident, of which others were sent one',
    'arguments',
    () => witness(`{ at: resident(id: "${who.shares}") { list: referrals(first: 2) { ${page} } } }`),
    ({ data }) => {
      expect(data.at?.list?.edges).toHaveLength(2);
      expect(data.at?.list?.pageInfo.hasNextPage).toBe(false);
    },
  ),
  attack(
    'of the consents of a resident, who gave others some',
    'consentItself',
    () => witness(`{ at: resident(id: "${who.shares}") { list: consents(first: 1) { ${page} } } }`),
    ({ data }) => {
      expect(data.at?.list?.edges).toHaveLength(1);
      expect(data.at?.list?.pageInfo.hasNextPage).toBe(false);
    },
  ),
]);

const byBsn = (bsn: string) => ask<never>(held.federation, greedyWoonbron, `{ residentByBsn(bsn: "${bsn}") { id } }`);
const inDomain = (domain: string) =>
  ask<never>(held.federation, greedyWoonbron, `{ resident(id: "${who.shares}") { supportPlan { goals(lifeDomain: ${domain}) { id } } } }`);

attacks('a value that is there against one that is not', [
  attack(
    'a citizen service number',
    'arguments',
    () => Promise.all([byBsn(BSN.known), byBsn(BSN.unknown)]),
    ([known, unknown]) => {
      expect(known.text.trim()).toBe('{"data":{"residentByBsn":null}}');
      expect(known.text).toBe(unknown.text);
    },
  ),
  attack(
    'the same number, by the team that may see it',
    'arguments',
    () => ask<{ residentByBsn: { id: string } }>(held.federation, 'worker-wielwijk', `{ residentByBsn(bsn: "${BSN.known}") { id } }`),
    ({ data }) => expect(data.residentByBsn.id).toBe(who.shares),
  ),
  attack(
    'goals in a life domain',
    'arguments',
    () => Promise.all([inDomain('FINANCES'), inDomain('JUSTICE')]),
    ([known, unknown]) => {
      expect(known.text).toContain('"goals":null');
      expect(known.text).toBe(unknown.text);
    },
  ),
]);

const whole = () =>
  as(
    `{ list: sharedWithMe(first: 20) { edges { cursor node { id firstName phone visibleCategories supportPlan { goals { text } } consents { edges { node { id } } } referrals { edges { node { id state reason } } } } } pageInfo { hasNextPage endCursor } } }`,
  );

/** Changes that are none of Woonbron's concern. */
const changes: readonly (readonly [string, string])[] = [
  [
    'a consent of the same resident to another',
    `mutation { recordConsent(input: { residentId: "${who.shares}", granteeId: "mee", action: SHARE, provisions: [{ categories: [SOCIAL_NETWORK], purposes: [SUPPORT] }] }) { id } }`,
  ],
  [
    'a consent of a hidden resident to another',
    `mutation { recordConsent(input: { residentId: "${who.hidden}", granteeId: "mee", action: SHARE, provisions: [{ categories: [IDENTITY], purposes: [SUPPORT] }] }) { id } }`,
  ],
  ['a plan of a hidden resident', `mutation { createPlan(input: { residentIds: ["${who.future}"] }) { id } }`],
  [
    'a question with a withheld domain',
    `mutation { registerQuestion(input: { residentId: "${who.shares}", channel: PHONE, entryPoint: TEAM, stated: "a new question", lifeDomains: [JUSTICE] }) { id } }`,
  ],
  [
    'a contact of a hidden resident',
    `mutation { logContact(input: { residentId: "${who.hidden}", kind: SUPPORT, channel: PHONE }) { id } }`,
  ],
];
const writer = like('worker-wielwijk', { scopes: [...personas['worker-wielwijk'].scopes, 'intake:write'] });

attacks(
  'differencing, before and after',
  changes.map(([what, mutation]) =>
    attack(
      what,
      'arguments',
      async () => {
        const before = await whole();
        const changed = await ask(held.federation, writer, mutation);
        expect(changed.errors).toBeUndefined();
        return [before, await whole()] as const;
      },
      ([before, after]) => {
        expect(before.errors).toBeUndefined();
        expect(after.text).toBe(before.text);
      },
    ),
  ),
);
