import { type Persona, type PersonaName, personas } from '@wijkgraph/sandbox';
import { expect } from 'vitest';
import { ask } from '../federation/ask.ts';
import { everythingStored, rowsOf } from '../federation/stored.ts';
import { withFederation } from '../federation/with-federation.ts';
import { bornToBe, untilMidnightIsFar } from '../grantors/birth-dates.ts';
import { aResident, residentId, type Word } from '../world/resident-seed.ts';
import { representationId } from '../world/sow-consent.ts';
import { type Attack, attack, attacks } from './attack.ts';
import { refusedOn } from './refused.ts';
import { sameAnswer } from './sameness.ts';
import { like } from './world.ts';

await untilMidnightIsFar();
const YESTERDAY = new Date(Date.now() - 86_400_000);
const TOMORROW = new Date(Date.now() + 86_400_000);

const [mother, father, mentor] = [1, 2, 3];
const parents: Word = { authority: 'REPRESENTATIVES', representatives: [mother, father] };
const together: Word = { authority: 'RESIDENT_AND_REPRESENTATIVES', resident: true, representatives: [mother, father] };
const who = {
  /** Of team Wielwijk, and of nobody else; lives in a wijk of Krispijn. */
  known: residentId(10),
  /** Went from Wielwijk to Oost, and took the consent to record along. */
  moved: residentId(11),
  /** Was represented until yesterday, and will be by somebody else from tomorrow on. */
  between: residentId(12),
  twelve: residentId(13),
  sixteen: residentId(14),
  eighteen: residentId(15),
  /** Under twelve: with careyn by the word of both parents. */
  child: residentId(16),
  /** From whom the father is kept away. */
  safe: residentId(17),
  nobody: '99999999-9999-4999-8999-999999999999',
} as const;

const everything = { categories: ['IDENTITY', 'PLAN', 'HOUSING', 'HELP_QUESTION'], purposes: ['SUPPORT'] } as const;

const ofParents = (number: number, born: string, word: Word, flagged = false) =>
  aResident(number)
    .born(born)
    .representedBy(mother, { agreeing: 2 })
    .representedBy(father, { agreeing: 2, flagged })
    .in('team-wielwijk', 'WK050507', word)
    .given({ party: 'careyn', action: 'SHARE', categories: ['IDENTITY', 'HOUSEHOLD'], purposes: ['SUPPORT'], by: word });

const held = withFederation([
  ...[mother, father, mentor].map(number => aResident(number).in('team-wielwijk')),
  aResident(10).in('team-wielwijk', 'WK050503').withPlan('HOUSING').asking('HOUSING').sharing('IDENTITY').with('woonbron'),
  aResident(11)
    .withPlan('HOUSING')
    .asking('HOUSING')
    .given({ party: 'team-wielwijk', action: 'RECORD', ...everything, withdrawn: true })
    .given({ party: 'team-oost', action: 'RECORD', ...everything }),
  aResident(12)
    .incapable()
    .representedBy(mother, { kind: 'MENTOR', until: YESTERDAY })
    .representedBy(mentor, { kind: 'CURATOR', from: TOMORROW })
    .in('team-wielwijk'),
  ofParents(13, bornToBe(12).turned, parents),
  ofParents(14, bornToBe(16).turned, together),
  ofParents(15, bornToBe(18).turned, parents).incapable(),
  ofParents(16, bornToBe(8).turned, parents),
  ofParents(17, bornToBe(8).turned, parents, true),
]);

const refused = refusedOn(held);
const signedIn = (number: number): Persona =>
  like('resident', { subject: residentId(number), resident: residentId(number), scopes: [...personas.resident.scopes, 'consents:write'] });
const selection =
  'id firstName street visibleCategories supportPlan { id } consents { edges { node { id } } } accessLog { edges { node { at } } }';
const selectionOf = (by: PersonaName | Persona): string =>
  typeof by !== 'string' && by.roles.includes('RESIDENT') ? selection : selection.replace(/ accessLog .*$/, '');
const look = (by: PersonaName | Persona, resident: string) =>
  ask<never>(held.federation, by, `{ resident(id: "${resident}") { ${selectionOf(by)} } }`);

/** Nothing in the whole answer tells a resident from one who does not exist. */
const isNobody = (what: string, by: PersonaName | Persona, resident: string): Attack =>
  attack(
    what,
    'people',
    async () => ({ seen: await look(by, resident), nobody: await look(by, who.nobody) }),
    ({ seen, nobody }) => {
      expect(seen.errors).toBeUndefined();
      sameAnswer(seen, resident, nobody, who.nobody);
    },
  );

const consentOf = async (resident: string, party: string): Promise<string> => {
  const sql = 'select id from consent where resident_id = ? and grantee_id = ?';
  const [row] = await rowsOf<{ id: string }>(held.federation, 'consent', sql, [resident, party]);
  return row?.id as string;
};
const withdrawal = async (resident: string): Promise<string> =>
  `mutation { it: withdrawConsent(id: "${await consentOf(resident, 'careyn')}") { consentId } }`;
const giving = (resident: string, party = 'careyn'): string =>
  `mutation { it: recordConsent(input: { residentId: "${resident}", granteeId: "${party}", action: SHARE, provisions: [{ categories: [IDENTITY], purposes: [SUPPORT] }] }) { id } }`;
const objecting = (resident: string): string =>
  `mutation { it: recordObjection(input: { residentId: "${resident}", reach: EVERYONE }) { id } }`;

const worker = personas['worker-wielwijk'];

attacks('a worker who left the team', [
  isNobody('and works for another now, under the same name', { ...worker, party: 'team-oost' }, who.known),
  isNobody('and works for a partner with whom the resident shares something else', { ...worker, party: 'mee' }, who.known),
  attack(
    'and has no role any more: the party alone opens nothing',
    'people',
    () => look({ ...worker, roles: [] }, who.known),
    ({ data, errors }) => expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'FORBIDDEN']),
  ),
  attack(
    'with a token of before, that ran out',
    'token',
    async () => {
      const token = await held.federation.tokenOf(worker, -60);
      return ask<null>(held.federation, worker, `{ resident(id: "${who.known}") { firstName } }`, { token });
    },
    ({ status, text }) => {
      expect(status).toBe(401);
      expect(text).not.toMatch(/Resident10/);
    },
  ),
  attack(
    'in the lists of that team, its plans and its questions',
    'people',
    async () => {
      const lists =
        '{ residents(first: 50) { edges { node { id } } } team(id: "team-wielwijk") { supportPlans { edges { node { id } } } helpQuestions { edges { node { id } } } } }';
      return { answer: await ask<never>(held.federation, { ...worker, party: 'team-krispijn' }, lists), empty: { edges: [] } };
    },
    ({ answer: { data, errors }, empty }) => {
      expect(errors).toBeUndefined();
      expect(data).toEqual({ residents: empty, team: { supportPlans: empty, helpQuestions: empty } });
    },
  ),
  attack(
    'with an override of when they were still there',
    'override',
    async () => {
      const invoked = await ask(
        held.federation,
        worker,
        `mutation { invokeOverride(input: { residentId: "${who.moved}", ground: VITAL_INTEREST, categories: [IDENTITY], reason: "Gas lucht bij de voordeur geroken" }) { id } }`,
      );
      expect(invoked.errors).toBeUndefined();
      return { then: await look(worker, who.moved), since: await look({ ...worker, party: 'team-krispijn' }, who.moved) };
    },
    ({ then, since }) => {
      expect((then.data as { resident: object | null }).resident).not.toBeNull();
      expect((since.data as { resident: object | null }).resident).toBeNull();
    },
  ),
]);

attacks('a resident who moved', [
  isNobody('is nobody to the lead of the team that they left', 'lead-wielwijk', who.moved),
  attack(
    'is in no list of it, also where what was recorded there still names that team',
    'people',
    async () => {
      const lists =
        '{ residents(first: 50) { edges { node { id } } } team(id: "team-wielwijk") { supportPlans(first: 50) { edges { node { id } } } helpQuestions(first: 50) { edges { node { id resident { id } } } } } }';
      const [plan] = await rowsOf<{ id: string }>(
        held.federation,
        'support-plans',
        'select id from support_plan where ? = any(resident_ids)',
        [who.moved],
      );
      return { answer: await ask<never>(held.federation, 'lead-wielwijk', lists), plan: plan?.id };
    },
    ({ answer: { errors, text }, plan }) => {
      expect(errors).toBeUndefined();
      expect(text).toContain(who.known);
      for (const id of [who.moved, plan]) expect(text).not.toContain(id);
    },
  ),
  refused(
    'is not taken back by the team that they left, while another holds the record',
    'grant',
    'lead-wielwijk',
    () =>
      `mutation { it: recordConsent(input: { residentId: "${who.moved}", granteeId: "team-wielwijk", action: RECORD, provisions: [{ categories: [IDENTITY], purposes: [SUPPORT] }] }) { id } }`,
    'NOT_FOUND',
  ),
  isNobody('into a wijk is not thereby known to the team of that wijk', 'worker-krispijn', who.known),
]);

attacks(
  'somebody whose representation ended, or has not begun',
  (
    [
      ['yesterday', mother],
      ['and begins tomorrow', mentor],
    ] as const
  ).flatMap(([what, number]) => [
    isNobody(`${what}: sees nobody`, signedIn(number), who.between),
    refused(`${what}: gives nothing`, 'grant', signedIn(number), () => giving(who.between), 'NOT_FOUND'),
    refused(`${what}: objects to nothing`, 'grant', signedIn(number), () => objecting(who.between), 'NOT_FOUND'),
  ]),
);

attacks('a parent on a birthday of the child', [
  attack(
    'the 12th: still sees, and what both parents gave opens nothing any more',
    'people',
    async () => ({ parent: await look(signedIn(mother), who.twelve), partner: await look('careyn', who.twelve) }),
    ({ parent, partner }) => {
      expect((parent.data as { resident: object | null }).resident).not.toBeNull();
      expect((partner.data as { resident: object | null }).resident).toBeNull();
    },
  ),
  refused('the 12th: does not give it anew without the child', 'grant', signedIn(mother), () => giving(who.twelve), 'INVALID_STATE'),
  isNobody('the 16th: sees nobody', signedIn(mother), who.sixteen),
  isNobody('the 18th of who cannot decide: sees nobody', signedIn(father), who.eighteen),
  ...(
    [
      ['the 16th', who.sixteen],
      ['the 18th', who.eighteen],
    ] as const
  ).flatMap(([what, child]) => [
    refused(`${what}: gives nothing`, 'grant', signedIn(mother), () => giving(child), 'NOT_FOUND'),
    refused(`${what}: takes nothing back`, 'grant', signedIn(mother), () => withdrawal(child), 'NOT_FOUND'),
    refused(`${what}: objects to nothing`, 'grant', signedIn(father), () => objecting(child), 'NOT_FOUND'),
  ]),
]);

attacks('one of two parents', [
  refused('gives alone', 'grant', signedIn(mother), () => giving(who.child, 'flexusjeugdplein'), 'INVALID_STATE'),
  attack(
    'withdraws, and the other does not undo it',
    'now',
    async () => {
      const before = await look('careyn', who.child);
      const taken = await ask(held.federation, signedIn(mother), await withdrawal(who.child));
      const after = await look('careyn', who.child);
      const again = await ask<never>(held.federation, signedIn(father), giving(who.child));
      return { before, taken, after, again, still: await look('careyn', who.child) };
    },
    ({ before, taken, after, again, still }) => {
      expect(taken.errors).toBeUndefined();
      expect(again.errors?.[0]?.extensions.code).toBe('INVALID_STATE');
      expect([before, after, still].map(({ data }) => (data as { resident: object | null }).resident !== null)).toEqual([
        true,
        false,
        false,
      ]);
    },
  ),
]);

attacks('a representative under a safety flag', [
  isNobody('sees nobody, with the log and the consents', signedIn(father), who.safe),
  attack(
    'reads the log of the child through another way in',
    'log',
    async () => {
      const log = 'accessLog { edges { node { subject operation } } }';
      const id = await consentOf(who.safe, 'careyn');
      return ask<{ list: { edges: { node: { id: string } }[] }; consent: object | null }>(
        held.federation,
        signedIn(father),
        `{ list: sharedWithMe(first: 100) { edges { node { id ${log} } } } consent(id: "${id}") { id resident { id ${log} } } }`,
      );
    },
    ({ data, text }) => {
      expect(data.consent).toBeNull();
      expect(text).not.toContain(who.safe);
    },
  ),
  refused('takes back what they gave before', 'grant', signedIn(father), () => withdrawal(who.safe), 'NOT_FOUND'),
  refused('gives', 'grant', signedIn(father), () => giving(who.safe), 'NOT_FOUND'),
  refused('objects', 'grant', signedIn(father), () => objecting(who.safe), 'NOT_FOUND'),
  attack(
    'learns of it from another child',
    'people',
    () =>
      ask<never>(
        held.federation,
        signedIn(father),
        `{ resident(id: "${who.twelve}") { representatives { kind } safetyFlags { reason } } }`,
      ),
    ({ data, text }) => {
      expect(data).toMatchObject({ resident: { safetyFlags: null } });
      expect(text).not.toMatch(/violence/);
    },
  ),
  attack(
    'gets in on another ground, written down at their own asking',
    'grant',
    async () => {
      const before = await everythingStored(held.federation);
      const answer = await ask<never>(
        held.federation,
        signedIn(father),
        `mutation { recordRepresentation(input: { residentId: "${who.safe}", representativeId: "${residentId(father)}", kind: GUARDIAN }) { id } }`,
      );
      const lifted = await ask<never>(
        held.federation,
        signedIn(father),
        `mutation { endRepresentation(id: "${representationId(who.safe, mother)}") { id } }`,
      );
      return {
        codes: [answer, lifted].map(({ errors }) => errors?.[0]?.extensions.code),
        before,
        after: await everythingStored(held.federation),
      };
    },
    ({ codes, before, after }) => {
      expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect(after).toEqual(before);
    },
  ),
]);
