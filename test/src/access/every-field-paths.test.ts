import { type Persona, personas } from '@wijkgraph/sandbox';
import { beforeAll, describe, expect, test } from 'vitest';
import { withFederation } from '../federation/with-federation.ts';
import type { Sowing } from '../world/rows.ts';
import { Asker } from './every-field-asker.ts';
import { checkSelection } from './every-field-asking.ts';
import { everything, nothing, personaOf, testParties } from './every-field-parties.ts';
import { paths, typesWithPersonalData } from './every-field-paths.ts';
import { treeFor, trees } from './every-field-trees.ts';
import { Truth } from './every-field-truth.ts';
import { enrich, residents, unlimited } from './every-field-world.ts';

let sown: Sowing | undefined;
const held = withFederation(residents, { gateway: { limits: unlimited } }, (sowing, federation) => {
  enrich(sowing, federation);
  sown = sowing;
});

/** Rows on a page: enough for one of each kind, few enough for all paths at once. */
const PAGE = 3;
const askers: { asker: Asker; truth: Truth }[] = [];
beforeAll(() => {
  // Of the record of decisions each holds what it reads.
  const add = (name: string, persona: Persona) => {
    const truth = new Truth(sown as Sowing);
    askers.push({ asker: new Asker(name, persona, truth), truth });
  };
  for (const party of [everything, nothing, ...testParties.filter(({ categories }) => categories.length === 2).slice(0, 1)])
    add(party.id, personaOf(party));
  for (const name of ['woonbron', 'worker-wielwijk', 'worker-krispijn', 'resident', 'privacy-officer'] as const) add(name, personas[name]);
});

describe('every path to a type with personal data', () => {
  test('is generated: each such type has one, and residents are reached from residents', () => {
    expect(new Set(paths.map(path => path.at(-1)?.target)).union(new Set(['AccessLogEntry']))).toEqual(new Set(typesWithPersonalData));
    const backwards = paths.filter(path => path.filter(({ target }) => target === 'Resident').length === 2);
    expect(new Set(backwards.map(path => `${path.at(-1)?.type}.${path.at(-1)?.name}`)).has('HouseholdMember.resident')).toBe(true);
  });

  test.each(trees.map((tree, index) => ({ ...tree, index })))(
    '$name and on shows each asker what the databases hold, as far as it is open',
    async tree => {
      const asked = askers.map(async ({ asker, truth }) => {
        const selection = treeFor(tree, asker);
        if (selection) await checkSelection(held.federation, asker, truth, selection, PAGE);
      });
      await Promise.all(asked);
    },
  );
});
