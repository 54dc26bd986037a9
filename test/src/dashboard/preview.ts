import type { PersonaName } from '@wijkgraph/sandbox';
import { categoryOfLifeDomain as declared, type DataCategory } from '@wijkgraph/schema';
import { describe, expect, test } from 'vitest';
import { asPartySees } from '../../../clients/dashboard/web/preview/as-party-sees.ts';
import { categoryOfLifeDomain } from '../../../clients/dashboard/web/preview/category-of-life-domain.ts';
import { ask } from '../federation/ask.ts';
import { aResident, residentId } from '../world/resident-seed.ts';
import { Keyboard } from './keyboard.ts';
import type { Place } from './place.ts';
import type { Window } from './window.ts';

interface Seen {
  readonly resident: {
    readonly firstName: string | null;
    readonly phone: string | null;
    readonly supportPlan: { readonly goals: readonly { readonly text: string | null }[] } | null;
    readonly visibleCategories: readonly string[];
  } | null;
}

interface Together {
  readonly household: {
    readonly id: string;
    readonly members: readonly { readonly resident: { readonly firstName: string } | null }[] | null;
  } | null;
  readonly supportPlan: { readonly id: string } | null;
}

const resident = residentId(21);

/** With whom the preview is read. */
export const previewed = [
  aResident(21)
    .named('Fatima')
    .in('team-wielwijk')
    .withPlan('HOUSING', 'FINANCES')
    .sharing('IDENTITY', 'ADDRESS', 'HOUSING', 'PLAN')
    .with('woonbron'),
  aResident(30).named('Hugo').in('team-wielwijk').livingIn('together').sharing('IDENTITY', 'HOUSEHOLD', 'PLAN').with('careyn'),
  aResident(31).named('Ida').in('team-wielwijk').livingIn('together'),
];

/** What a party would see, shown to the team and the resident before it does. */
export const aboutPreview = (place: Place, shown: () => Window): void => {
  describe('the preview of what a party would see', () => {
    test('shows a dossier as that party gets it when it asks, and says of the rest that it is withheld, by keyboard alone', async () => {
      const window = shown();
      const { page } = window;
      await window.as('worker-wielwijk');
      const keyboard = await Keyboard.at(page);
      await window.go(`/residents/${resident}/consent`);
      await keyboard.press('Voorbeeld: Woonbron');
      await page.getByRole('heading', { name: 'Dit zou Woonbron nu zien' }).waitFor();
      const { data } = await ask<Seen>(
        place.federation,
        'woonbron',
        `{ resident(id: "${resident}") { firstName phone supportPlan { goals { text } } visibleCategories } }`,
      );
      const goals = data.resident?.supportPlan?.goals.map(({ text }) => text) ?? [];
      expect(goals).toEqual(['HOUSING goal of Fatima']);
      const plan = await page.getByRole('region', { name: 'Plan' }).innerText();
      for (const goal of goals) expect(plan).toContain(goal);
      expect(await page.locator('main').innerText()).not.toContain('FINANCES goal');
      expect(plan).toContain('Nog 1 doel blijft onzichtbaar.');
      const person = page.getByRole('region', { name: 'Persoon' });
      await person
        .getByText(data.resident?.firstName ?? '')
        .first()
        .waitFor();
      expect(await person.getByText('Niet zichtbaar: geen toestemming').count()).toBe(5);
      const yes = page.getByRole('region', { name: /^Per soort gegeven/ }).getByText('Ja', { exact: true });
      expect(await yes.count()).toBe(data.resident?.visibleCategories.length);
      expect(await page.title()).not.toContain('Fatima');

      await keyboard.press('Toestemming');
      await page.getByRole('heading', { name: 'Toestemming per partij en soort gegeven' }).waitFor();
      await keyboard.press(/^Voorbeeld: MEE/);
      await page.getByText('MEE Drechtsteden ziet niets van deze bewoner', { exact: false }).waitFor();
      await keyboard.fill('Waarvoor', 'Aanvraag');
      await page.waitForURL(/purpose=PROVISION_APPLICATION/);
      await keyboard.keepsPlace();
    });

    test('of those who live together shows whom each lets the party know, and a plan of theirs once all share it', async () => {
      const window = shown();
      const { page } = window;
      const [hugo, ida] = [residentId(30), residentId(31)];
      const asks = async (text: string, by: PersonaName = 'worker-wielwijk') => {
        const { data, errors } = await ask<{ it: Together | null }>(place.federation, by, text);
        expect(errors).toBeUndefined();
        return data.it;
      };
      const household = await asks(
        `{ it: resident(id: "${hugo}") { household { id members { resident { firstName } } } supportPlan { id } } }`,
      );
      await asks(
        `mutation { it: createPlan(input: { residentIds: ["${hugo}", "${ida}"], householdId: "${household?.household?.id}" }) { id } }`,
      );
      /** What the party gets when it asks itself, and what the page shows of it. */
      const both = async () => {
        const told = await asks(
          `{ it: resident(id: "${hugo}") { household { members { resident { firstName } } } supportPlan { id } } }`,
          'careyn',
        );
        await window.go(`/residents/${hugo}/consent/careyn`);
        const [members, plan] = ['Huishouden', 'Plan'].map(name => page.getByRole('region', { name, exact: true }).innerText());
        return { told, members: (await members) ?? '', plan: (await plan) ?? '' };
      };
      await window.as('worker-wielwijk');
      const before = await both();
      expect(before.told).toMatchObject({ household: { members: [{ resident: { firstName: 'Hugo' } }] }, supportPlan: null });
      expect(before.members).toContain('Nog 1 huisgenoot blijft onzichtbaar.');
      expect(before.members + before.plan).not.toMatch(/Ida|In voorbereiding/);
      await asks(
        `mutation { it: recordConsent(input: { residentId: "${ida}", granteeId: "careyn", action: SHARE,
          provisions: [{ categories: [IDENTITY, HOUSEHOLD, PLAN], purposes: [SUPPORT] }] }) { id } }`,
      );
      const after = await both();
      expect(after.told?.household?.members?.map(({ resident: one }) => one?.firstName).toSorted()).toEqual(['Hugo', 'Ida']);
      expect(after.told?.supportPlan).not.toBeNull();
      expect(after.members).toMatch(/Ida/);
      expect(after.plan).toContain('In voorbereiding');
    });

    test('opens a note to whoever may see all that it touches, and of whom nothing is known nothing', () => {
      const note = { __typename: 'ContactMoment', lifeDomains: ['HOUSING', 'FINANCES'], note: 'arrears' };
      const file = { __typename: 'Resident', id: resident, firstName: 'Fatima', contactMoments: { edges: [{ node: note }] } };
      const noteFor = (...categories: DataCategory[]) =>
        asPartySees(file, { party: 'woonbron', permitted: new Map([[resident, new Set(categories)]]) }).contactMoments?.edges[0]?.node.note;
      expect(noteFor('CONTACT_LOG', 'HOUSING', 'FINANCE')).toBe('arrears');
      expect(noteFor('CONTACT_LOG', 'HOUSING')).toBeNull();
      expect(noteFor('HOUSING', 'FINANCE')).toBeUndefined();
      const unknown = asPartySees(file, { party: 'woonbron', permitted: new Map([[residentId(22), new Set<DataCategory>(['IDENTITY'])]]) });
      expect(unknown.firstName).toBeNull();
    });

    test('knows the category of every life domain as the graph does', () => {
      for (const [domain, category] of Object.entries(categoryOfLifeDomain)) expect(category).toBe(declared(domain as never));
    });
  });
};
