import type { ConsentStanding } from '@wijkgraph/kit';
import { maskOfAll } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { whatConsentLacks } from '../consent/consent-cover.ts';
import { stateNow } from './referral-revocation.ts';
import { isFinished, storedReferralStates } from './referral.states.ts';

const disclosed = { residentId: 'resident', toPartyId: 'woonbron', lifeDomains: ['HOUSING', 'FINANCES'] } as const;

const consent: ConsentStanding = {
  id: 'consent',
  residentId: 'resident',
  granteeId: 'woonbron',
  action: 'SHARE',
  active: true,
  categories: maskOfAll(['HOUSING', 'FINANCE', 'IDENTITY']),
};

const shortOf: [string, Partial<ConsentStanding>, RegExp][] = [
  ['was withdrawn', { active: false }, /not active/],
  ['names another party', { granteeId: 'mee' }, /does not name the receiver/],
  ['is another resident’s', { residentId: 'neighbour' }, /not of this resident/],
  ['lacks one of the categories', { categories: maskOfAll(['HOUSING']) }, /does not cover FINANCE\./],
  ['lacks all of them', { categories: maskOfAll(['IDENTITY']) }, /does not cover FINANCE, HOUSING\./],
];

describe('a referral stands on its consent', () => {
  test('one that names the receiver and every category carries it', () => {
    expect(whatConsentLacks(consent, disclosed)).toBeUndefined();
  });

  test.each(shortOf)('one that %s does not, and it says so', (_, difference, sentence) => {
    expect(whatConsentLacks({ ...consent, ...difference }, disclosed)).toMatch(sentence);
  });
});

describe.each(storedReferralStates)('a referral that is stored as %s', storedState => {
  const referral = { ...disclosed, storedState };

  test('reads as stored while its consent carries it', () => {
    expect(stateNow(referral, consent)).toBe(storedState);
  });

  const reads = storedState === 'DRAFT' || isFinished(storedState) ? storedState : 'REVOKED';

  test.each(shortOf)(`reads ${reads} once the consent %s`, (_, difference) => {
    expect(stateNow(referral, { ...consent, ...difference })).toBe(reads);
  });

  test(`reads ${reads} where there is no such consent`, () => {
    expect(stateNow(referral, null)).toBe(reads);
  });
});
